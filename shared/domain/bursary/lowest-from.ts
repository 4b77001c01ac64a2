import type { Day } from '../../lib/day';
import type { Pence } from '../../lib/money';
import { balanceOf } from './balance';
import type { LedgerEntry } from './ledger-entry';

/**
 * The least that is set aside and unspent, and the least that is spent, at the end of that day or of any later one, in
 * pence. An entry with an earlier day than others must not make either less than nothing in between.
 *
 * @example
 * lowestFrom([committed('2026-11-02', 50000), spent('2026-12-01', 20000)], '2026-11-02')
 * //=> { committed: 30000, spent: 0 }
 */
export function lowestFrom(
  entries: readonly Pick<LedgerEntry, 'kind' | 'pence' | 'day'>[],
  day: Day,
): { readonly committed: Pence; readonly spent: Pence } {
  const later = entries.map((entry) => entry.day).filter((each) => each > day);
  const balances = [day, ...new Set(later)].map((end) =>
    balanceOf(entries.filter((entry) => entry.day <= end)),
  );
  return {
    committed: Math.min(...balances.map(({ committed }) => committed)),
    spent: Math.min(...balances.map(({ spent }) => spent)),
  };
}
