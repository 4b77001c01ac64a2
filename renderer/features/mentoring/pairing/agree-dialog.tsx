import { useState } from 'react';
import { whoAgreed, type Agreement } from '#shared/domain/mentoring/relationship/agreement';
import { nameOf } from '#shared/domain/people/name-of';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { formatDay } from '#shared/lib/day';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { Stack } from '../../../ui/stack';
import { TickList } from '../../../ui/tick-list';

type Props = { readonly pairing: Pairing; readonly agreement: Agreement; readonly onClose: () => void };

/** Notes who agreed to the words as they stand, and when: at the start, and again each term. */
export function AgreeDialog({ pairing, agreement, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const agreed = whoAgreed(agreement);
  const missing = pairing.people.filter((id) => !agreed.has(id));
  const [who, setWho] = useState<readonly string[]>(missing.length > 0 ? missing : pairing.people);
  const [day, setDay] = useState<string | null>(today);
  const isTooEarly = day !== null && day < agreement.wordedOn;
  const canSave = who.length > 0 && day !== null && !isTooEarly;
  const save = async () => {
    if (!canSave) return;
    const result = await runAndTell({
      name: 'pairing.signAgreement',
      input: { pairingId: pairing.id, people: pairing.people.filter((id) => who.includes(id)), day },
    });
    if (result.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title="Note who agreed"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!canSave} onPress={() => void save()}>
            Note it
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>Those who signed the printed page, or said so to the others.</p>
        <TickList
          label="Who agreed"
          choices={pairing.people.map((id) => ({ id, label: nameOf(people, id) }))}
          value={who}
          onChange={setWho}
        />
        <DatePicker
          label="On"
          value={day}
          onChange={setDay}
          {...(day === null && { errorMessage: 'Say on which day.' })}
          {...(isTooEarly && {
            errorMessage: `The words are of ${formatDay(agreement.wordedOn)}. Choose that day or a later one.`,
          })}
        />
      </Stack>
    </Dialog>
  );
}
