import { useState } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextField } from './text-field';

export interface WordDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What is asked for, for example "Theme"; the button then says "Set the theme". */
  readonly label: string;
  /** The words there are already: who types one with other capitals means that one. */
  readonly known: readonly string[];
  /** Whether nothing is an answer too: the button then says "Set no team". */
  readonly allowsNone?: boolean;
  /** Why a text cannot be kept, or null. */
  readonly refuse?: (text: string) => string | null;
  readonly maxLength?: number;
  readonly onSave: (text: string) => void;
}

/** Asks for a word that is not in a menu yet. */
export function WordDialog({
  isOpen,
  onClose,
  title,
  label,
  known,
  allowsNone = false,
  refuse,
  maxLength = 200,
  onSave,
}: WordDialogProps) {
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const reason = refuse?.(text) ?? null;
  const canSave = reason === null && (allowsNone || text !== '');
  const what = label.toLowerCase();
  const close = () => {
    setTyped('');
    onClose();
  };
  const save = () => {
    if (!canSave) return;
    onSave(known.find((each) => each.toLowerCase() === text.toLowerCase()) ?? text);
    close();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={title}
      size="small"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={!canSave} onPress={save}>
            {allowsNone && text === '' ? `Set no ${what}` : `Set the ${what}`}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={label}
          {...(allowsNone ? { description: `Leave it empty for no ${what}.` } : {})}
          // A dialog of one field opens in it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={maxLength}
          value={typed}
          onChange={setTyped}
          errorMessage={reason ?? undefined}
        />
      </form>
    </Dialog>
  );
}
