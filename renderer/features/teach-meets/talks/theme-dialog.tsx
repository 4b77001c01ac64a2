import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';

type Props = {
  readonly isOpen: boolean;
  /** What it is about, for example "3 talks". */
  readonly what: string;
  readonly themes: readonly string[];
  readonly onClose: () => void;
  readonly onSave: (theme: string) => void;
};

/** Asks for a theme that is not in the list yet. */
export function ThemeDialog({ isOpen, what, themes, onClose, onSave }: Props) {
  const [theme, setTheme] = useState('');
  const typed = theme.trim();
  const close = () => {
    setTheme('');
    onClose();
  };
  const save = () => {
    if (typed === '') return;
    // Who types a theme with other capitals means the one there is.
    onSave(themes.find((each) => each.toLowerCase() === typed.toLowerCase()) ?? typed);
    close();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={`Theme of ${what}`}
      size="small"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={typed === ''} onPress={save}>
            Set the theme
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
          label="Theme"
          // A dialog of one field opens in it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={80}
          value={theme}
          onChange={setTheme}
        />
      </form>
    </Dialog>
  );
}
