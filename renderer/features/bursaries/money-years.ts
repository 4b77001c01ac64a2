import type { Books } from '#shared/domain/bursary/books';
import { listYears } from '#shared/domain/bursary/both-year-ends';
import type { YearKind } from '#shared/domain/bursary/fund';
import { yearOf, type MoneyYear } from '#shared/domain/bursary/year-of';
import type { Day } from '#shared/lib/day';

type Source = Pick<Books, 'ledger' | 'awards' | 'financialYearStart'>;

/** The years of a kind in which money moved or an application was begun, to today's; the latest first. */
export function listMoneyYears(
  { ledger, awards, financialYearStart }: Source,
  kind: YearKind,
  today: Day,
): readonly MoneyYear[] {
  const days = [...ledger, ...Object.values(awards).map(({ startedOn }) => ({ day: startedOn }))];
  return listYears(days, kind, financialYearStart, today).toReversed();
}

/** From the first day of a list of years to the last, as if it were one. */
export function spanOf(years: readonly MoneyYear[]): MoneyYear {
  const startDay = years.map((year) => year.startDay).toSorted()[0] ?? '0001-01-01';
  const endDay =
    years
      .map((year) => year.endDay)
      .toSorted()
      .at(-1) ?? '9999-12-31';
  return { name: 'All years', startDay, endDay };
}

/** The year of a fund's own kind that has the same name as the one that was chosen. */
export function sameYear(
  { startDay }: MoneyYear,
  kind: YearKind,
  financialYearStart: Books['financialYearStart'],
): MoneyYear {
  const september = `${startDay.slice(0, 4)}-09-01`;
  return yearOf(september, kind, financialYearStart);
}
