import type { Receipt, ReceiptId } from '../../domain/bursary/receipt';
import type { Person } from '../../domain/people/person';
import type { DeskDocument } from '../desk-document';

type Books = Pick<DeskDocument, 'ledger' | 'awards' | 'receipts'>;

/** The receipts of somebody's money: of lines of the ledger that are theirs, or of their awards. */
export function listReceipts({ ledger, awards, receipts }: Books, id: Person['id']): ReadonlySet<ReceiptId> {
  const entries = new Set(
    ledger
      .filter(
        ({ personId, awardId }) => personId === id || (awardId !== null && awards[awardId]?.personId === id),
      )
      .map((entry) => entry.id),
  );
  return new Set(
    Object.values<Receipt>(receipts)
      .filter(({ entryIds }) => entryIds.some((entry) => entries.has(entry)))
      .map((receipt) => receipt.id),
  );
}

/** How many receipts stand by the lines of their money. */
export const countReceipts = (books: Books, id: Person['id']): number => listReceipts(books, id).size;
