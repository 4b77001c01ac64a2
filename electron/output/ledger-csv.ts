import { LEDGER_COLUMNS, toLedgerCells } from '#shared/domain/bursary/ledger-rows';
import { writeCsv } from './csv';
import type { LedgerBook } from './ledger-book';

/** A ledger as CSV, a row an entry: days as `2026-11-12`, amounts as `150.00`, corrections with a minus sign. */
export function writeLedgerCsv({ rows }: Pick<LedgerBook, 'rows'>): string {
  return writeCsv(
    LEDGER_COLUMNS,
    rows.map((row) => {
      const cells = toLedgerCells(row);
      // An amount is a number, which needs no apostrophe before its minus sign, and would be none with it.
      return cells.map((cell, index) => (LEDGER_COLUMNS[index] === 'amount' ? { number: cell } : cell));
    }),
  );
}
