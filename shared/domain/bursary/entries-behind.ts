import { assertNever } from '../../lib/assert-never';
import type { RecordRef } from '../record/record-ref';
import type { LedgerEntry } from './ledger-entry';
import { isInYear, type MoneyYear } from './year-of';

/** The sums that a statement of money has; `committed` is what is set aside and unspent at the end. */
export type MoneyLine = 'budget' | 'carriedIn' | 'awarded' | 'spent' | 'committed' | 'left';

type Entry = Pick<LedgerEntry, 'id' | 'kind' | 'day'>;

/**
 * The lines of the ledger that a sum of a statement is made of; without a year, of all of them. What is left of a budget
 * is the budget less what was set aside, so what was spent of that is not among its lines.
 *
 * @example
 * entriesBehind(ledger, 'spent', year2026) //=> [{ kind: 'entry', id: 'e7' }, { kind: 'entry', id: 'e9' }]
 */
export function entriesBehind(
  entries: readonly Entry[],
  line: MoneyLine,
  year: MoneyYear | null = null,
): readonly RecordRef[] {
  return entries.flatMap((entry) =>
    isBehind(entry, line, year) ? [{ kind: 'entry', id: entry.id } as const] : [],
  );
}

/** Whether a line of the ledger counts in a sum of a statement. */
export function isBehind(
  { kind, day }: Pick<LedgerEntry, 'kind' | 'day'>,
  line: MoneyLine,
  year: MoneyYear | null,
): boolean {
  const isIn = year === null || isInYear(day, year);
  const isBefore = year !== null && day < year.startDay;
  switch (line) {
    case 'budget':
      return isIn && kind === 'budget';
    case 'awarded':
      return isIn && (kind === 'committed' || kind === 'amended');
    case 'spent':
      return isIn && (kind === 'spent' || kind === 'refunded');
    case 'carriedIn':
      return isBefore && kind !== 'budget';
    case 'committed':
      return (isIn || isBefore) && kind !== 'budget';
    case 'left':
      return isIn && (kind === 'budget' || kind === 'committed' || kind === 'amended');
    default:
      return assertNever(line);
  }
}
