import type { LedgerRow } from '#shared/domain/bursary/ledger-rows';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { toDecimal } from '#shared/lib/money';
import { receiptFileName } from '../store/receipt-folder';
import { fileName } from './file-name';

const LONGEST_NAME = 60;

/**
 * Names for receipts' files that somebody in an office can go by: the line of the ledger, the award, the person, the
 * amount and the name it came with. No two are the same.
 *
 * @example
 * nameReceipts([receipt], rows).get(receipt.id) //=> '0012 B-0007 Mei Rashid 42.50 bookshop.pdf'
 */
export function nameReceipts(
  receipts: readonly Receipt[],
  rows: readonly LedgerRow[],
): ReadonlyMap<Receipt['id'], string> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const taken = new Set<string>();
  return new Map(
    receipts.map((receipt) => {
      const row = receipt.entryIds
        .flatMap((id) => byId.get(id) ?? [])
        .toSorted((one, other) => one.sequence - other.sequence)[0];
      const file = receiptFileName(receipt);
      const extension = file.slice(file.lastIndexOf('.'));
      const own = receipt.name.replace(/\.[^.]*$/, '');
      const line = row === undefined ? '' : String(row.sequence).padStart(4, '0');
      const words = [line, row?.award ?? '', row?.person ?? '', row ? toDecimal(row.amount) : '', own];
      const plain = fileName(words.filter(Boolean).join(' ')).slice(0, LONGEST_NAME).trim() || 'receipt';
      let name = plain + extension;
      for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${plain} (${copy})${extension}`;
      taken.add(name.toLowerCase());
      return [receipt.id, name];
    }),
  );
}
