import { useRouter } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Round } from '#shared/domain/mentoring/round/round';
import { runAndTell } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { MenuButton } from '../../../ui/menu-button';
import { TextField } from '../../../ui/text-field';
import { editRound } from './edit-round';

/** What can be done with a whole round that is not confirmed yet. */
export function RoundMenu({ round }: { readonly round: Round }) {
  const [isNaming, setNaming] = useState(false);
  const router = useRouter();
  const remove = async () => {
    const removed = await runAndTell({ name: 'round.remove', input: { roundId: round.id } });
    if (removed.ok) router.history.push('/mentoring/rounds');
  };
  return (
    <>
      <MenuButton
        label="More for this round"
        isIconOnly
        placement="bottom end"
        icon={<Ellipsis aria-hidden="true" />}
        items={[
          { id: 'rename', label: 'Rename…', onAction: () => setNaming(true) },
          { id: 'remove', label: 'Remove this round', isDangerous: true, onAction: () => void remove() },
        ]}
      />
      {isNaming && <RenameDialog round={round} onClose={() => setNaming(false)} />}
    </>
  );
}

function RenameDialog({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const [name, setName] = useState(round.name);
  const rename = () => {
    if (name.trim() !== '' && name.trim() !== round.name) void editRound(round.id, { name: name.trim() });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Rename the round"
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={rename}>
            Rename
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') rename();
        }}
      >
        <TextField
          label="Name"
          // The dialog opens where one types first.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={120}
          value={name}
          onChange={setName}
          isRequired
        />
      </form>
    </Dialog>
  );
}
