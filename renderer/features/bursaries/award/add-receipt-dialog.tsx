import { useState } from 'react';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { formatMoney } from '#shared/lib/money';
import { FormDialog } from '../../../ui/form-dialog';
import parts from '../parts.module.css';
import { keepReceipt } from './keep-receipt';
import { NO_RECEIPT, ReceiptField, type ChosenReceipt } from './receipt-field';

/** Adds a receipt to an entry that stands already. */
export function AddReceiptDialog({
  entry,
  onClose,
}: {
  readonly entry: LedgerEntry;
  readonly onClose: () => void;
}) {
  const [chosen, setChosen] = useState<ChosenReceipt>(NO_RECEIPT);
  const [hasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const add = async () => {
    setTried(true);
    if (chosen.file === null) return;
    setPending(true);
    const isKept = await keepReceipt(entry.id, chosen.file, `Receipt kept for entry ${entry.sequence}`);
    setPending(false);
    if (isKept) onClose();
  };
  return (
    <FormDialog
      title="Add a receipt"
      submitLabel="Keep the receipt"
      isPending={isPending}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <p className={parts['words']}>
        For entry {entry.sequence}: {formatMoney(entry.pence)}, {entry.words}
      </p>
      <ReceiptField label="Drop the receipt here" chosen={chosen} onChange={setChosen} />
      {hasTried && chosen.file === null && chosen.refusal === null && (
        <p role="alert">Choose the receipt’s file first.</p>
      )}
    </FormDialog>
  );
}
