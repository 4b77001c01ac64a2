import type { Day } from '../../lib/day';
import type { Pence } from '../../lib/money';
import type { Award } from './award';
import { balanceOf, type Balance } from './balance';
import type { Books } from './books';
import type { YearKind } from './fund';
import type { LedgerEntry } from './ledger-entry';
import { groupBy } from './group-by';
import { yearOf, type MoneyYear } from './year-of';
import { stateYear, type YearStatement } from './year-statement';

/** The same money by one kind of year: its years in order, and what straddles their ends. */
export type YearEnds = {
  readonly kind: YearKind;
  readonly years: readonly YearStatement[];
  readonly straddling: readonly Straddling[];
};

/** An award that a year's end cuts in two: set aside before it, spent or given back after it. Amounts in pence. */
export type Straddling = {
  readonly awardId: Award['id'];
  readonly reference: string;
  readonly endDay: Day;
  /** Set aside by that day and not spent by it. */
  readonly carried: Pence;
  /** Of what was carried, what has been spent since. */
  readonly spentSince: Pence;
  /** Changes to the award since: less than nothing where some was given back. */
  readonly amendedSince: Pence;
  /** Still set aside today. */
  readonly stillCommitted: Pence;
};

/**
 * The money of all funds by academic and by financial year, from the first year with an entry to the last or to today's.
 * The years of either kind add up to `whole`, and each year carries in what the one before it carried out.
 */
export function stateBothYearEnds(
  { ledger, awards, financialYearStart }: Pick<Books, 'ledger' | 'awards' | 'financialYearStart'>,
  today: Day,
): { readonly academic: YearEnds; readonly financial: YearEnds; readonly whole: Balance } {
  const state = (kind: YearKind): YearEnds => {
    const years = listYears(ledger, kind, financialYearStart, today);
    return {
      kind,
      years: years.map((year) => stateYear(ledger, year)),
      straddling: years
        .filter(({ endDay }) => endDay < today)
        .flatMap(({ endDay }) => listStraddling(ledger, awards, endDay)),
    };
  };
  return { academic: state('academic'), financial: state('financial'), whole: balanceOf(ledger) };
}

/** The years of a kind from the ledger's first day to its last, or to today where that is later; in order. */
export function listYears(
  ledger: readonly Pick<LedgerEntry, 'day'>[],
  kind: YearKind,
  financialYearStart: Books['financialYearStart'],
  today: Day,
): readonly MoneyYear[] {
  const days = [...ledger.map(({ day }) => day), today].toSorted();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const firstYear = Number(yearOf(first, kind, financialYearStart).startDay.slice(0, 4));
  const { startDay } = yearOf(last, kind, financialYearStart);
  const count = Number(startDay.slice(0, 4)) - firstYear + 1;
  return Array.from({ length: count }, (_, index) =>
    yearOf(`${firstYear + index}${startDay.slice(4)}`, kind, financialYearStart),
  );
}

/** The awards with money set aside and unspent at the end of a day, such as a year's last, by reference. */
function listStraddling(
  ledger: readonly LedgerEntry[],
  awards: Readonly<Record<string, Award>>,
  endDay: Day,
): readonly Straddling[] {
  return [...groupBy(ledger, ({ awardId }) => awardId)]
    .flatMap(([awardId, entries]): readonly Straddling[] => {
      const award = awardId === null ? undefined : awards[awardId];
      if (award === undefined) return [];
      const before = balanceOf(entries.filter(({ day }) => day <= endDay));
      const since = balanceOf(entries.filter(({ day }) => day > endDay));
      return before.committed <= 0
        ? []
        : [
            {
              awardId: award.id,
              reference: award.reference,
              endDay,
              carried: before.committed,
              spentSince: since.spent,
              amendedSince: since.awarded,
              stillCommitted: before.committed + since.committed,
            },
          ];
    })
    .toSorted((one, other) => one.reference.localeCompare(other.reference));
}
