import { useState } from 'react';
import { checkField } from '#shared/domain/people/check-field';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';

export interface TeamDialogProps {
  readonly isOpen: boolean;
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  readonly onClose: () => void;
  readonly onSave: (team: string) => void;
}

/** Asks for the name of a team that is not in the list yet, or for none. */
export function TeamDialog({ isOpen, who, onClose, onSave }: TeamDialogProps) {
  const [team, setTeam] = useState('');
  const reason = checkField('team', team.trim());
  const close = () => {
    setTeam('');
    onClose();
  };
  const save = () => {
    if (reason !== null) return;
    onSave(team.trim());
    close();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={`Team of ${who}`}
      size="small"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={reason !== null} onPress={save}>
            {team.trim() === '' ? 'Set no team' : 'Set the team'}
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
          label="Team"
          description="Leave it empty for no team."
          // A dialog of one field opens in it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={team}
          onChange={setTeam}
          errorMessage={reason ?? undefined}
        />
      </form>
    </Dialog>
  );
}
