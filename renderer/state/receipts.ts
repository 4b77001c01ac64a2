import type { OutputOf } from '#shared/contract/channels';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { ReceiptId } from '#shared/domain/bursary/receipt';
import { refuse, type Result } from '#shared/lib/result';
import { bridge } from './bridge';

/** The answer where the app itself failed: nothing was kept. */
const FAULT = refuse(
  'fault',
  'CPD Desk could not keep this receipt. Nothing was changed. Try again, or restart the app.',
);

/** Takes a receipt's file into the data folder for an entry. */
export async function addReceipt(entryId: LedgerEntry['id'], file: File): Promise<Result<string>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return await bridge()
    .addReceipt({ entryId, name: file.name.slice(0, 255) || 'receipt', bytes })
    .catch(() => FAULT);
}

/** A receipt's file as it is kept, to be shown. */
export const readReceipt = (receiptId: ReceiptId): Promise<OutputOf<'bursaries.readReceipt'>> =>
  bridge().readReceipt({ receiptId });

/** Opens a receipt in a window of its own. */
export const showReceipt = (receiptId: ReceiptId): Promise<OutputOf<'bursaries.showReceipt'>> =>
  bridge().showReceipt({ receiptId });

/** Receipts whose files are gone from the data folder, or were altered in it. */
export const listLostReceipts = (): Promise<readonly ReceiptId[]> => bridge().missingReceipts(undefined);
