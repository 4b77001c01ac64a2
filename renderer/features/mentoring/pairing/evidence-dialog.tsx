import { useState } from 'react';
import { PRINCIPLE_PROMPTS } from '#shared/domain/mentoring/coverage/principle-prompts';
import { PRINCIPLE_NAMES, type PrincipleId } from '#shared/domain/mentoring/principles';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { newId, run } from '../../../state/actions';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { TextField } from '../../../ui/text-field';
import parts from './parts.module.css';

type Props = { readonly pairing: Pairing; readonly principle: PrincipleId; readonly onClose: () => void };

/** Notes evidence of a principle that no other record shows. */
export function EvidenceDialog({ pairing, principle, onClose }: Props) {
  const today = useToday();
  const [words, setWords] = useState('');
  const [day, setDay] = useState<string | null>(today);
  const canSave = words.trim() !== '' && day !== null;
  const save = async () => {
    if (!canSave) return;
    const evidence = { id: newId(), day, words: words.trim(), principle };
    const result = await run({ name: 'pairing.saveEvidence', input: { pairingId: pairing.id, evidence } });
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      title="Add evidence"
      submitLabel="Add the evidence"
      showsKeys
      isDisabled={!canSave}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div>
        <p className={parts['strong']}>{PRINCIPLE_NAMES[principle]}</p>
        <p className={parts['quiet']}>{PRINCIPLE_PROMPTS[principle]}</p>
      </div>
      <TextField
        label="What shows it"
        description="For example “read the guidance on feedback together”. Colleagues may read this."
        isMultiline
        value={words}
        onChange={setWords}
        maxLength={1000}
        data-first
      />
      <DatePicker label="Day" value={day} onChange={setDay} />
    </FormDialog>
  );
}
