import { useState } from 'react';
import { PRINCIPLE_PROMPTS } from '#shared/domain/mentoring/coverage/principle-prompts';
import { PRINCIPLE_NAMES, type PrincipleId } from '#shared/domain/mentoring/principles';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { newId, run } from '../../../state/actions';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { Kbd } from '../../../ui/kbd';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import parts from './parts.module.css';
import { useQuickSave } from './use-quick-save';

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
  const quick = useQuickSave(() => void save());
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Add evidence"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            iconAfter={<Kbd keys="Ctrl+Enter" />}
            isDisabled={!canSave}
            onPress={quick.submit}
          >
            Add the evidence
          </Button>
        </>
      }
    >
      <form {...quick.form} noValidate>
        <Stack gap={4}>
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
        </Stack>
      </form>
    </Dialog>
  );
}
