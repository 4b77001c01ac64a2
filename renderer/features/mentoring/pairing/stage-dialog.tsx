import { useState } from 'react';
import type { Pairing, PairingStage } from '#shared/domain/mentoring/relationship/pairing';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { TextField } from '../../../ui/text-field';

type Props = {
  readonly pairing: Pairing;
  readonly to: Exclude<PairingStage, 'closed'>;
  readonly onClose: () => void;
};

/** Moves a pairing to another stage, with the day and a word on why. */
export function StageDialog({ pairing, to, onClose }: Props) {
  const labels = useDocument((document) => document.school.mentoring.stageLabels);
  const today = useToday();
  const [day, setDay] = useState<string | null>(today);
  const [why, setWhy] = useState('');
  const isReopening = pairing.stage === 'closed';
  const save = async () => {
    if (day === null) return;
    const result = await runAndTell({
      name: 'pairing.changeStage',
      input: { pairingId: pairing.id, to, day, why: why.trim() },
    });
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      size="small"
      title={isReopening ? 'Open the pairing again' : `Move from ${labels[pairing.stage]} to ${labels[to]}`}
      submitLabel={isReopening ? 'Open again' : `Move to ${labels[to]}`}
      isDisabled={day === null}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {to === 'pausing' && <p>While they pause, no meeting is expected and none counts as overdue.</p>}
      {isReopening && <p>They go on as {labels[to]}. The reason for closing is taken back.</p>}
      <TextField
        label="Why (optional)"
        description="Kept in the list of changes on this page."
        value={why}
        onChange={setWhy}
        maxLength={500}
        data-first
      />
      <DatePicker
        label="From"
        value={day}
        onChange={setDay}
        {...(day === null && { errorMessage: 'Say from which day.' })}
      />
    </FormDialog>
  );
}
