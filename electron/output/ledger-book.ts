import type { OpenDocument } from '#shared/document/desk-document';
import type { Fund } from '#shared/domain/bursary/fund';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { listLedgerRows, type LedgerRow } from '#shared/domain/bursary/ledger-rows';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { formatDay, type Day } from '#shared/lib/day';
import { nameReceipts } from './name-receipts';

/** Which part of the ledger is wanted; null leaves a side open. */
export type LedgerPart = {
  readonly fundId: Fund['id'] | null;
  readonly from: Day | null;
  readonly to: Day | null;
};

/** A ledger, or a part of one, as its files are made from it: a row an entry, in the order they were entered. */
export type LedgerBook = {
  /** What it is of: "Learning Ticket, from Tue 1 Sep 2026 to Tue 31 Aug 2027". */
  readonly title: string;
  readonly entries: readonly LedgerEntry[];
  readonly rows: readonly LedgerRow[];
  readonly receipts: readonly Receipt[];
  /** The readable name of each receipt's file. */
  readonly receiptNames: ReadonlyMap<Receipt['id'], string>;
  /** Whether days were left out, so that nothing can be said of a year's end. */
  readonly isCut: boolean;
};

/** The entries of a part of the ledger, with their receipts. */
export function gatherLedger(
  document: Pick<OpenDocument, 'ledger' | 'funds' | 'awards' | 'people' | 'receipts'>,
  { fundId, from, to }: LedgerPart,
): LedgerBook {
  const entries = document.ledger.filter(
    (entry) =>
      (fundId === null || entry.fundId === fundId) &&
      (from === null || entry.day >= from) &&
      (to === null || entry.day <= to),
  );
  const wanted = new Set(entries.map(({ id }) => id));
  // Rows are made of the whole ledger, so that each knows the line which corrects it wherever that is.
  const rows = listLedgerRows(document, document.people).filter(({ id }) => wanted.has(id));
  const receipts = Object.values<Receipt>(document.receipts).filter(({ entryIds }) =>
    entryIds.some((id) => wanted.has(id)),
  );
  const fund = fundId === null ? 'All funds' : (document.funds[fundId]?.name ?? fundId);
  const days = [
    ...(from === null ? [] : [`from ${formatDay(from)}`]),
    ...(to === null ? [] : [`to ${formatDay(to)}`]),
  ].join(' ');
  return {
    title: days === '' ? fund : `${fund}, ${days}`,
    entries,
    rows,
    receipts,
    receiptNames: nameReceipts(receipts, rows),
    isCut: days !== '',
  };
}
