import type { ReactNode } from 'react';
import { Heading, Dialog as KitDialog, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';
import { classList } from './class-list';
import styles from './dialog.module.css';

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  /** The question, for example "Leave out 3 people?". */
  readonly title: string;
  /** What will happen and what is kept. */
  readonly children: ReactNode;
  /** The action itself, for example "Leave them out"; never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly isDangerous?: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question that must be answered before anything happens. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  cancelLabel = 'Cancel',
  isDangerous = false,
  isPending = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  return (
    <ModalOverlay
      className={classList(styles['overlay'])}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      <Modal className={classList(styles['modal'])} data-size="small">
        <KitDialog role="alertdialog" className={classList(styles['dialog'])}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={classList(styles['title'])}>
              {title}
            </Heading>
          </header>
          <div className={styles['body']}>{children}</div>
          <footer className={styles['footer']}>
            <Button
              onPress={onCancel}
              // An alert dialog starts on the answer that does least harm.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={isDangerous}
            >
              {cancelLabel}
            </Button>
            <Button
              variant={isDangerous ? 'danger' : 'primary'}
              onPress={onConfirm}
              isPending={isPending}
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={!isDangerous}
            >
              {confirmLabel}
            </Button>
          </footer>
        </KitDialog>
      </Modal>
    </ModalOverlay>
  );
}
