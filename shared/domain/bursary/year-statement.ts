import type { Pence } from '../../lib/money';
import { balanceOf } from './balance';
import type { LedgerEntry } from './ledger-entry';
import { isInYear, type MoneyYear } from './year-of';

/**
 * One year's money, in pence. An award is charged to the year in which it was set aside; what it spends later was
 * carried over. Over all years the budgets, the awards and what is left add up to those of the whole ledger.
 */
export type YearStatement = {
  readonly year: MoneyYear;
  readonly budget: Pence;
  /** Set aside in earlier years and still unspent when the year began. */
  readonly carriedIn: Pence;
  /** Set aside in this year, less what was given back. */
  readonly awarded: Pence;
  readonly spent: Pence;
  /** Set aside and still unspent when the year ended. */
  readonly carriedOut: Pence;
  /** This year's budget − what this year set aside. */
  readonly left: Pence;
};

/** The money of one year, from all entries of a fund or of the whole ledger. */
export function stateYear(
  entries: readonly Pick<LedgerEntry, 'kind' | 'pence' | 'day'>[],
  year: MoneyYear,
): YearStatement {
  const within = balanceOf(entries.filter(({ day }) => isInYear(day, year)));
  const carriedIn = balanceOf(entries.filter(({ day }) => day < year.startDay)).committed;
  return {
    year,
    budget: within.budget,
    carriedIn,
    awarded: within.awarded,
    spent: within.spent,
    carriedOut: carriedIn + within.committed,
    left: within.left,
  };
}
