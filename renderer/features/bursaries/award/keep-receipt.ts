import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { addReceipt } from '../../../state/receipts';
import { showToast } from '../../../ui/show-toast';

/** Keeps a receipt's file for an entry and says what came of it; gives back whether it was kept. */
export async function keepReceipt(entryId: LedgerEntry['id'], file: File, after: string): Promise<boolean> {
  const result = await addReceipt(entryId, file);
  showToast(
    result.ok
      ? { tone: 'success', title: after }
      : { tone: 'danger', title: result.error.message, isLasting: true },
  );
  return result.ok;
}
