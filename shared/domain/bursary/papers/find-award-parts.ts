import type { Instant } from '../../../lib/instant';
import { ok, refuse, type Result } from '../../../lib/result';
import type { Person } from '../../people/person';
import type { School } from '../../school/school';
import type { Award } from '../award';
import type { Fund } from '../fund';
import type { LedgerEntry } from '../ledger-entry';

/** The records that papers about awards are made from. */
export type AwardPaperSource = {
  readonly school: School;
  readonly people: Readonly<Record<string, Person>>;
  readonly funds: Readonly<Record<string, Fund>>;
  readonly awards: Readonly<Record<string, Award>>;
  readonly ledger: readonly LedgerEntry[];
  readonly now: Instant;
};

/** An award with the fund it comes from and the person it is for; refuses `award-unknown` where one of them has gone. */
export function findAwardParts(
  awardId: Award['id'],
  { awards, funds, people }: Pick<AwardPaperSource, 'awards' | 'funds' | 'people'>,
): Result<{ readonly award: Award; readonly fund: Fund; readonly person: Person }> {
  const award = awards[awardId];
  if (award === undefined) return refuse('award-unknown', 'This award is no longer there.');
  const fund = funds[award.fundId];
  const person = people[award.personId];
  return fund === undefined || person === undefined
    ? refuse(
        'award-unknown',
        `${award.reference} cannot be put on paper: its ${fund === undefined ? 'fund' : 'person'} is no longer there.`,
      )
    : ok({ award, fund, person });
}
