import type { Pence } from '../../lib/money';
import type { LedgerEntry } from './ledger-entry';

/**
 * What a set of entries comes to, in pence. `committed` is what is set aside and not spent yet, so that
 * left = budget − spent − committed, always and everywhere.
 */
export type Balance = {
  readonly budget: Pence;
  readonly awarded: Pence;
  readonly spent: Pence;
  readonly committed: Pence;
  readonly left: Pence;
};

/** The money of some entries: of one award, one fund, one year or the whole ledger. */
export function balanceOf(entries: Iterable<Pick<LedgerEntry, 'kind' | 'pence'>>): Balance {
  const sums: Record<LedgerEntry['kind'], Pence> = {
    budget: 0,
    committed: 0,
    amended: 0,
    spent: 0,
    refunded: 0,
  };
  for (const { kind, pence } of entries) sums[kind] += pence;
  const awarded = sums.committed + sums.amended;
  const spent = sums.spent - sums.refunded;
  const committed = awarded - spent;
  return { budget: sums.budget, awarded, spent, committed, left: sums.budget - spent - committed };
}
