import { useState } from 'react';
import type { Summary } from '#shared/domain/summary/summary';
import { runAndTell } from '../../../state/actions';
import { FormDialog } from '../../../ui/form-dialog';
import { TextField } from '../../../ui/text-field';
import styles from './side.module.css';

type Props = {
  readonly summary: Summary;
  readonly version: number;
  readonly onClose: () => void;
};

/** Freezes the draft as the next version, with a note for oneself. */
export function FreezeDialog({ summary, version, onClose }: Props) {
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const freeze = async () => {
    setBusy(true);
    const result = await runAndTell({
      name: 'summary.freeze',
      input: { summaryId: summary.id, note: note.trim() },
    });
    setBusy(false);
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      size="small"
      title={`Freeze version ${version}`}
      submitLabel={`Freeze version ${version}`}
      isPending={isBusy}
      onSubmit={() => void freeze()}
      onClose={onClose}
    >
      <p className={styles['words']}>
        What is frozen stays as it is, in every form, whatever is entered later. You can go on with the draft
        and freeze it again.
      </p>
      <TextField
        label="Note"
        description="For yourself: why this version, who asked for it. It is not printed."
        value={note}
        maxLength={500}
        onChange={setNote}
        data-first
      />
    </FormDialog>
  );
}
