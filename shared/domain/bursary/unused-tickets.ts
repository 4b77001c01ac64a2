import type { Day } from '../../lib/day';
import { formatMoney } from '../../lib/money';
import { hasLeft, sortName, type Person } from '../people/person';
import type { Award } from './award';
import { balanceOf } from './balance';
import { entriesOf, type Books } from './books';
import { DID_NOT_HAPPEN, isFundFor } from './check-may-have';
import type { Fund } from './fund';
import { groupBy } from './group-by';
import { isInYear, yearOf } from './year-of';

/** Somebody who could have an award from a fund this year and has not used it. */
export type UnusedTicket = {
  readonly personId: Person['id'];
  readonly state: 'not asked' | 'asked' | 'nothing spent';
  /** The award there is, where somebody has asked. */
  readonly awardId: Award['id'] | null;
  readonly words: string;
};

/** How a once-a-year fund such as the Learning Ticket is taken up by a day: by how many of how many, and by whom not. */
export type TakeUp = {
  readonly eligible: number;
  readonly used: number;
  readonly unused: readonly UnusedTicket[];
};

/**
 * Who of those a fund is for has not used it in the year of a day, by name: who has not asked, whose application is not
 * through, who has spent nothing. Money spent by the day is use, however little.
 */
export function listUnusedTickets(
  fund: Fund,
  { ledger, awards, financialYearStart }: Pick<Books, 'ledger' | 'awards' | 'financialYearStart'>,
  people: Readonly<Record<string, Person>>,
  day: Day,
): TakeUp {
  const year = yearOf(day, fund.yearKind, financialYearStart);
  const ofYear = groupBy(
    Object.values(awards).filter(
      (award) =>
        award.fundId === fund.id && !DID_NOT_HAPPEN.has(award.state) && isInYear(award.startedOn, year),
    ),
    ({ personId }) => personId,
  );
  const spentUntilDay = ledger.filter((entry) => entry.day <= day);
  const eligible = Object.values(people)
    .filter((person) => isFundFor(fund, person) && !hasLeft(person, day))
    .filter(({ startDay }) => startDay === null || startDay <= day)
    .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'));
  const unused = eligible.flatMap(({ id }): readonly UnusedTicket[] => {
    const theirs = ofYear.get(id) ?? [];
    const balances = theirs.map((award) => balanceOf(entriesOf(spentUntilDay, award.id)));
    if (balances.some(({ spent }) => spent > 0)) return [];
    const [first] = theirs;
    if (first === undefined)
      return [{ personId: id, state: 'not asked', awardId: null, words: 'Has not asked' }];
    const granted = theirs.find((_, index) => (balances[index]?.awarded ?? 0) > 0);
    return granted === undefined
      ? [{ personId: id, state: 'asked', awardId: first.id, words: `${first.reference} is “${first.state}”` }]
      : [
          {
            personId: id,
            state: 'nothing spent',
            awardId: granted.id,
            words: `Nothing of ${formatMoney(balances[theirs.indexOf(granted)]?.awarded ?? 0)} spent yet`,
          },
        ];
  });
  return { eligible: eligible.length, used: eligible.length - unused.length, unused };
}
