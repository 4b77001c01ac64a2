import { useState } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import type { Gain, Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { newId, run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import parts from './parts.module.css';

const KINDS = [
  { id: 'learned', label: 'What somebody learned' },
  { id: 'thanks', label: 'Thanks' },
] as const;

type Props = {
  readonly pairing: Pairing;
  /** The one to change; null for a new one. */
  readonly gain: Gain | null;
  readonly onClose: () => void;
};

/** Notes what one of them gained, or thanks from one to the other, in their own words. */
export function GainDialog({ pairing, gain, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [kind, setKind] = useState<Gain['kind']>(gain?.kind ?? 'learned');
  const [personId, setPersonId] = useState(gain?.personId ?? pairing.people[0] ?? null);
  const [day, setDay] = useState<string | null>(gain?.day ?? today);
  const [words, setWords] = useState(gain?.words ?? '');
  const canSave = words.trim() !== '' && day !== null && personId !== null;
  const save = async () => {
    if (!canSave) return;
    const saved = { id: gain?.id ?? newId(), kind, personId, day, words: words.trim() };
    const result = await run({ name: 'pairing.saveGain', input: { pairingId: pairing.id, gain: saved } });
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      title={gain === null ? 'Note a gain or thanks' : 'Change what was noted'}
      submitLabel="Note it"
      showsKeys
      isDisabled={!canSave}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <SegmentedControl label="What it is" segments={KINDS} value={kind} onChange={setKind} />
      <TextField
        label={kind === 'thanks' ? 'The thanks, in their words' : 'What they learned, in their words'}
        isMultiline
        value={words}
        onChange={setWords}
        maxLength={1000}
        data-first
      />
      <div className={parts['fields']}>
        <Select
          label={kind === 'thanks' ? 'Who thanks' : 'Who learned it'}
          choices={pairing.people.map((id) => ({ id, label: nameOf(people, id) }))}
          value={personId}
          onChange={setPersonId}
        />
        <DatePicker label="Day" value={day} onChange={setDay} />
      </div>
    </FormDialog>
  );
}
