import { useState } from 'react';
import { keepApartId } from '#shared/domain/mentoring/keep-apart';
import { nameOf } from '#shared/domain/people/name-of';
import type { ProposedPair, Round } from '#shared/domain/mentoring/round/round';
import { newId, run, runAndTell } from '../../../../state/actions';
import { useDocument } from '../../../../state/use-document';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Stack } from '../../../../ui/stack';
import { TextField } from '../../../../ui/text-field';
import styles from './proposal.module.css';

type Props = { readonly round: Round; readonly pair: ProposedPair; readonly onClose: () => void };

/** Puts the two of a pair on the never-pair list, with the private reason; the pair then breaks a rule. */
export function NeverPairDialog({ round, pair, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const [reason, setReason] = useState('');
  const [a, b] = pair.people;
  if (a === undefined || b === undefined) return null;
  const forbid = async () => {
    // A lock would hold them together whatever the list says.
    if (pair.isLocked) {
      const unlocked = await run({
        name: 'round.lockPairs',
        input: { roundId: round.id, pairs: [[...pair.people]], isLocked: false },
      });
      if (!unlocked.ok) return;
    }
    const added = await runAndTell({
      name: 'keepApart.add',
      input: { keepApart: { id: keepApartId.parse(newId()), a, b }, reason: reason.trim() },
    });
    if (added.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Never pair ${nameOf(people, a)} and ${nameOf(people, b)}?`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={reason.trim() === ''} onPress={() => void forbid()}>
            Never pair these two
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p className={styles['hint']}>
          It holds in every round. The pair stays in this proposal, marked, until the best pairs are found
          again. The list can be changed under Rules and wishes.
        </p>
        <TextField
          label="Private reason"
          description="In no report, print or export; shown only to whoever asks for it on the never-pair list."
          // The dialog opens where one types first.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={reason}
          onChange={setReason}
          maxLength={1000}
        />
      </Stack>
    </Dialog>
  );
}
