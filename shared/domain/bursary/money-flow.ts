import type { Pence } from '../../lib/money';
import { balanceOf } from './balance';
import { groupBy } from './group-by';
import type { LedgerEntry } from './ledger-entry';
import { isInYear, type MoneyYear } from './year-of';

/** One month of money, in pence. Corrections count in the month they were made for. */
export type MonthOfMoney = {
  /** `2026-11` */
  readonly month: string;
  /** "Nov 2026" */
  readonly label: string;
  /** Budgets given and money that came back. */
  readonly moneyIn: Pence;
  readonly moneyOut: Pence;
  /** What is there at the month's end: opening + money in − money out so far. */
  readonly balance: Pence;
  /** Of the balance, what is set aside; the rest is left. */
  readonly committed: Pence;
  readonly left: Pence;
};

/** A year's money month by month. */
export type MoneyFlow = {
  /** Set aside in earlier years and unspent when the year began. */
  readonly opening: Pence;
  /** Twelve months, whether or not money moved in them. */
  readonly months: readonly MonthOfMoney[];
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * Money in, money out and the balance of each month of a year, from all entries of a fund or of the whole ledger. The
 * last month's balance is what the year has left with what it carries out.
 */
export function flowByMonth(
  entries: readonly Pick<LedgerEntry, 'kind' | 'pence' | 'day'>[],
  year: MoneyYear,
): MoneyFlow {
  const opening = balanceOf(entries.filter(({ day }) => day < year.startDay)).committed;
  const byMonth = groupBy(
    entries.filter(({ day }) => isInYear(day, year)),
    ({ day }) => day.slice(0, 7),
  );
  let [balance, committed] = [opening, opening];
  const months = listMonths(year).map((month): MonthOfMoney => {
    const within = byMonth.get(month) ?? [];
    const sum = (kind: LedgerEntry['kind']) =>
      within.reduce((total, entry) => total + (entry.kind === kind ? entry.pence : 0), 0);
    const [moneyIn, moneyOut] = [sum('budget') + sum('refunded'), sum('spent')];
    balance += moneyIn - moneyOut;
    committed += balanceOf(within).committed;
    const label = `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
    return { month, label, moneyIn, moneyOut, balance, committed, left: balance - committed };
  });
  return { opening, months };
}

function listMonths({ startDay }: MoneyYear): readonly string[] {
  const [year, month] = [Number(startDay.slice(0, 4)), Number(startDay.slice(5, 7))];
  return MONTHS.map((_, index) => {
    const after = month - 1 + index;
    return `${year + Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}`;
  });
}
