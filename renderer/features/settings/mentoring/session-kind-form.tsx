import type { SessionKind } from '#shared/domain/mentoring/mentoring-settings';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { LinesField } from '../lines-field';
import styles from '../settings.module.css';

const USES = [
  { id: 'conversation', label: 'A learning conversation' },
  { id: 'appraisal opening', label: 'The opening of an appraisal' },
  { id: 'lesson review', label: 'A lesson review, with its own form' },
  { id: 'observation', label: 'Observing and trying something out' },
  { id: 'theory', label: 'Understanding why approaches work' },
] as const;

type Props = {
  readonly kind: SessionKind;
  readonly isInUse: boolean;
  /** A school has at least one kind. */
  readonly isOnly: boolean;
  readonly onSave: (fields: Partial<Omit<SessionKind, 'id'>>) => void;
  readonly onRemove: () => void;
};

/** One kind of session: its name, what it counts as, and its questions. */
export function SessionKindForm({ kind, isInUse, isOnly, onSave, onRemove }: Props) {
  return (
    <Stack gap={4}>
      <div className={styles['choices']}>
        <TextField
          label="Name"
          value={kind.label}
          maxLength={60}
          onCommit={(label) => label.trim() !== '' && onSave({ label: label.trim() })}
        />
      </div>
      <div className={styles['choices']}>
        <Select
          label="Counts as"
          description={isInUse ? 'Sessions of this kind were kept as this, so it stays.' : undefined}
          choices={USES}
          value={kind.use}
          isDisabled={isInUse}
          onChange={(use) => onSave({ use })}
        />
      </div>
      <LinesField label="Questions" value={kind.prompts} onSave={(prompts) => onSave({ prompts })} />
      <div>
        <Button variant="quiet" isDisabled={isOnly} onPress={onRemove}>
          Remove this kind
        </Button>
      </div>
    </Stack>
  );
}
