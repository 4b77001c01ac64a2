import { useState } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import { closeReason, type CloseReason, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { plural } from '#shared/lib/plural';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TickList } from '../../../ui/tick-list';
import { CLOSE_WORDS } from './close-words';
import parts from './parts.module.css';

/** Closes a pairing: why, what was learned, and who waits for a new partner in the next round. */
export function CloseDialog({
  pairing,
  onClose,
}: {
  readonly pairing: Pairing;
  readonly onClose: () => void;
}) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [reason, setReason] = useState<CloseReason>('purpose met');
  const [day, setDay] = useState<string | null>(today);
  const [learned, setLearned] = useState('');
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const dropped = Object.values<Session>(pairing.sessions).filter(
    (session) => session.status === 'planned' && day !== null && session.day > day,
  ).length;
  const isTooEarly = day !== null && day < pairing.startDay;
  const save = async () => {
    if (day === null || isTooEarly) return;
    const result = await runAndTell({
      name: 'pairing.close',
      input: {
        pairingId: pairing.id,
        closing: {
          day,
          reason,
          learned: learned.trim(),
          waiting: pairing.people.filter((id) => waiting.includes(id)),
        },
      },
    });
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      title="Close the pairing"
      submitLabel="Close the pairing"
      isDisabled={day === null || isTooEarly}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Select
        label="Why it ends"
        choices={closeReason.options.map((id) => ({ id, label: CLOSE_WORDS[id] }))}
        value={reason}
        onChange={setReason}
      />
      <DatePicker
        label="Last day"
        value={day}
        onChange={setDay}
        {...(day === null && { errorMessage: 'Say when it ends.' })}
        {...(isTooEarly && { errorMessage: 'This is before the pairing began. Choose a later day.' })}
      />
      <TextField
        label="What was learned (optional)"
        description="In words that colleagues may read."
        isMultiline
        value={learned}
        onChange={setLearned}
        maxLength={2000}
      />
      <TickList
        label="Who waits for a new partner"
        choices={pairing.people.map((id) => ({ id, label: nameOf(people, id) }))}
        value={waiting}
        onChange={setWaiting}
      />
      {dropped > 0 && (
        <p className={parts['quiet']}>
          {plural(dropped, 'session')} planned after that day {dropped === 1 ? 'is' : 'are'} taken out. Undo
          brings everything back.
        </p>
      )}
    </FormDialog>
  );
}
