import type { Pence } from '../../lib/money';
import { nameOf, type People } from '../people/name-of';
import type { Award } from './award';
import type { Books } from './books';
import type { Fund } from './fund';
import type { LedgerEntry } from './ledger-entry';
import { groupBy } from './group-by';
import { yearOf, type MoneyYear } from './year-of';
import { stateYear, type YearStatement } from './year-statement';

/**
 * One fund in one year, in pence. `available` is the budget with what was carried in, `committed` what is still set
 * aside at the year's end or now, so that left = available − spent − committed; where nothing was carried in, left =
 * budget − spent − committed.
 */
export type FundStatement = YearStatement & {
  readonly fund: Fund;
  readonly available: Pence;
  readonly committed: Pence;
  /** The awards whose money the year touches, by reference. */
  readonly awards: readonly AwardInYear[];
};

/** What one award does in one year, in pence. */
export type AwardInYear = Pick<YearStatement, 'carriedIn' | 'awarded' | 'spent' | 'carriedOut'> & {
  readonly awardId: Award['id'];
  readonly reference: string;
  readonly person: string;
  readonly title: string;
  readonly state: Award['state'];
};

/** A fund's statement for a year; without one, for the year of its own kind that a day belongs to. */
export function stateFund(
  fund: Fund,
  on: { readonly day: string } | { readonly year: MoneyYear },
  { ledger, awards, financialYearStart }: Books,
  people: People,
): FundStatement {
  const year = 'year' in on ? on.year : yearOf(on.day, fund.yearKind, financialYearStart);
  const entries = ledger.filter(({ fundId }) => fundId === fund.id);
  const whole = stateYear(entries, year);
  return {
    ...whole,
    fund,
    available: whole.budget + whole.carriedIn,
    committed: whole.carriedOut,
    awards: listAwardsIn(entries, awards, year, people),
  };
}

/** Each award whose money a year touches: set aside, spent or carried over in it. By reference. */
function listAwardsIn(
  ledger: readonly LedgerEntry[],
  awards: Readonly<Record<string, Award>>,
  year: MoneyYear,
  people: People,
): readonly AwardInYear[] {
  const byAward = groupBy(ledger, ({ awardId }) => awardId);
  return [...byAward]
    .flatMap(([awardId, entries]): readonly AwardInYear[] => {
      const award = awardId === null ? undefined : awards[awardId];
      if (award === undefined) return [];
      const { carriedIn, awarded, spent, carriedOut } = stateYear(entries, year);
      const isTouched =
        carriedIn !== 0 || entries.some(({ day }) => year.startDay <= day && day <= year.endDay);
      if (!isTouched) return [];
      const { id, reference, personId, application, state } = award;
      const [person, title] = [nameOf(people, personId), application.title];
      return [{ awardId: id, reference, person, title, state, carriedIn, awarded, spent, carriedOut }];
    })
    .toSorted((one, other) => one.reference.localeCompare(other.reference));
}
