import { useState } from 'react';
import type { Award } from '#shared/domain/bursary/award';
import { formatMoney, type Pence } from '#shared/lib/money';
import { EntryDialog } from '../entry/entry-dialog';
import { keepReceipt } from './keep-receipt';
import { NO_RECEIPT, ReceiptField, type ChosenReceipt } from './receipt-field';

type Props = {
  readonly award: Award;
  /** What is set aside and not spent yet. */
  readonly unspent: Pence;
  readonly onClose: () => void;
};

/** Enters money spent on an award, with its receipt. */
export function SpendingDialog({ award, unspent, onClose }: Props) {
  const [chosen, setChosen] = useState<ChosenReceipt>(NO_RECEIPT);
  const { file } = chosen;
  return (
    <EntryDialog
      title={`Enter spending on ${award.reference}`}
      submitLabel="Enter the spending"
      of={{ kind: 'spent', fundId: award.fundId, awardId: award.id }}
      amountLabel="Amount"
      amountWords={`${formatMoney(unspent)} is unspent.`}
      wordsLabel="What for"
      isWordsNeeded
      refuseMore={() => chosen.refusal}
      onEntered={
        file === null
          ? undefined
          : (id) => void keepReceipt(id, file, `Spending on ${award.reference} entered, with its receipt`)
      }
      onClose={onClose}
    >
      <ReceiptField label="Drop the receipt here (optional)" chosen={chosen} onChange={setChosen} />
    </EntryDialog>
  );
}
