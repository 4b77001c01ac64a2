import { useId, type ReactNode } from 'react';
import { Button } from './button';
import { Dialog, type DialogProps } from './dialog';
import { Kbd } from './kbd';
import { Stack } from './stack';
import { useQuickSave } from './use-quick-save';

export interface FormDialogProps extends Pick<DialogProps, 'title' | 'size' | 'onClose'> {
  readonly children: ReactNode;
  /** What happens, on the button. */
  readonly submitLabel: string;
  /** Shows Ctrl+Enter on the button, where Enter makes a new line. */
  readonly showsKeys?: boolean;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly isDangerous?: boolean;
  readonly onSubmit: () => void;
}

/** A dialog to fill in: Enter in a line or Ctrl+Enter anywhere sends it; it opens in the field marked `data-first`. */
export function FormDialog({
  children,
  submitLabel,
  showsKeys = false,
  isDisabled = false,
  isPending = false,
  isDangerous = false,
  onSubmit,
  ...dialog
}: FormDialogProps) {
  const id = useId();
  const { form } = useQuickSave(() => {
    if (!isDisabled && !isPending) onSubmit();
  });
  return (
    <Dialog
      isOpen
      {...dialog}
      footer={
        <>
          <Button onPress={dialog.onClose}>Cancel</Button>
          <Button
            type="submit"
            form={id}
            variant={isDangerous ? 'danger' : 'primary'}
            isDisabled={isDisabled}
            isPending={isPending}
            {...(showsKeys
              ? { iconAfter: <Kbd keys="Ctrl+Enter" /> }
              : { 'aria-keyshortcuts': 'Control+Enter' })}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form {...form} id={id} noValidate>
        <Stack gap={4}>{children}</Stack>
        {/* Enter in a line presses a button of the form; the one that is seen stands outside it. */}
        <input type="submit" value={submitLabel} hidden />
      </form>
    </Dialog>
  );
}
