import { assertNever } from '../../lib/assert-never';
import type { RecordRef } from '../record/record-ref';
import { isBehind } from './entries-behind';
import type { LedgerEntry } from './ledger-entry';
import type { MonthOfMoney } from './money-flow';
import { isInYear, type MoneyYear } from './year-of';

export type MonthLine = 'moneyIn' | 'moneyOut' | 'balance' | 'committed' | 'left';

/**
 * The lines of the ledger that a figure of one month is made of: its own for money in and out; for what is there at its
 * end those of the year so far, with what was carried into it.
 */
export function entriesBehindMonth(
  entries: readonly Pick<LedgerEntry, 'id' | 'kind' | 'day'>[],
  line: MonthLine,
  { month }: Pick<MonthOfMoney, 'month'>,
  year: MoneyYear,
): readonly RecordRef[] {
  const soFar = { ...year, endDay: `${month}-31` };
  return entries
    .filter((entry) => {
      const { kind, day } = entry;
      const isOfMonth = isInYear(day, year) && day.slice(0, 7) === month;
      switch (line) {
        case 'moneyIn':
          return isOfMonth && (kind === 'budget' || kind === 'refunded');
        case 'moneyOut':
          return isOfMonth && kind === 'spent';
        case 'balance':
          return (
            isBehind(entry, 'carriedIn', year) ||
            isBehind(entry, 'budget', soFar) ||
            isBehind(entry, 'spent', soFar)
          );
        case 'committed':
        case 'left':
          return isBehind(entry, line, soFar);
        default:
          return assertNever(line);
      }
    })
    .map(({ id }) => ({ kind: 'entry', id }));
}
