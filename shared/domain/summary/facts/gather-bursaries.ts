import type { Award, AwardState } from '../../bursary/award';
import { balanceOf } from '../../bursary/balance';
import type { Fund } from '../../bursary/fund';
import { stateFund } from '../../bursary/fund-statement';
import type { EntryId, LedgerEntry } from '../../bursary/ledger-entry';
import { groupBy } from '../../bursary/group-by';
import { isInYear, yearOf } from '../../bursary/year-of';
import type { School } from '../../school/school';
import { isWithin, lastMove, type Span } from './span';
import type { AwardInSummary, FundInSummary } from './summary-facts';

type Source = {
  readonly school: Pick<School, 'financialYearStart'>;
  readonly funds: Readonly<Record<string, Fund>>;
  readonly awards: Readonly<Record<string, Award>>;
  readonly ledger: readonly LedgerEntry[];
};

const SET_ASIDE = ['committed', 'amended'] as const;
const PAID = ['spent', 'refunded'] as const;

const idsOf = (entries: readonly LedgerEntry[], kinds: readonly LedgerEntry['kind'][]): readonly EntryId[] =>
  entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

/** The entries of awards that had money set aside and unspent. */
function stillOpen(entries: readonly LedgerEntry[]): readonly EntryId[] {
  return [...groupBy(entries, ({ awardId }) => awardId).values()]
    .filter((ofAward) => balanceOf(ofAward).committed !== 0)
    .flatMap((ofAward) => ofAward.map(({ id }) => id));
}

/** Each fund that is open or whose money moved, in the year of its own kind that the last day belongs to, by name. */
export function gatherFunds({ school, funds, awards, ledger }: Source, span: Span): readonly FundInSummary[] {
  const { financialYearStart } = school;
  const soFar = ledger.filter(({ day }) => day <= span.endDay);
  return Object.values<Fund>(funds)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
    .flatMap((fund): readonly FundInSummary[] => {
      const entries = soFar.filter(({ fundId }) => fundId === fund.id);
      const stated = stateFund(
        fund,
        { day: span.endDay },
        { ledger: soFar, funds, awards, financialYearStart },
        {},
      );
      const { year, budget, carriedIn, awarded, spent, committed, left } = stated;
      const ofYear = entries.filter(({ day }) => isInYear(day, year));
      const within = entries.filter(({ day }) => isWithin(day, span));
      const earlier = entries.filter(({ day, kind }) => day < year.startDay && kind !== 'budget');
      if (fund.isClosed && ofYear.length === 0 && within.length === 0 && carriedIn === 0) return [];
      const moved = balanceOf(within);
      const [ofAwards, carried] = [idsOf(ofYear, [...SET_ASIDE, ...PAID]), stillOpen(earlier)];
      return [
        {
          id: fund.id,
          name: fund.name,
          yearName: `${fund.yearKind} year ${year.name}`,
          budget,
          carriedIn,
          awarded,
          spent,
          committed,
          left,
          entries: {
            budget: idsOf(ofYear, ['budget']),
            carriedIn: carried,
            awarded: idsOf(ofYear, SET_ASIDE),
            spent: idsOf(ofYear, PAID),
            committed: [...carried, ...ofAwards],
            // What is left is the year's budget less what the year set aside.
            left: idsOf(ofYear, ['budget', ...SET_ASIDE]),
          },
          inPeriod: {
            awarded: moved.awarded,
            spent: moved.spent,
            entries: { awarded: idsOf(within, SET_ASIDE), spent: idsOf(within, PAID) },
          },
        },
      ];
    });
}

/** Each award that was begun by the last day, at the state it had then, by reference. */
export function gatherAwards(
  { school, funds, awards, ledger }: Source,
  span: Span,
): readonly AwardInSummary[] {
  const byAward = groupBy(
    ledger.filter(({ day }) => day <= span.endDay),
    ({ awardId }) => awardId,
  );
  return Object.values<Award>(awards)
    .filter(({ startedOn }) => startedOn <= span.endDay)
    .toSorted((one, other) => one.reference.localeCompare(other.reference))
    .map((award) => {
      const year = yearOf(
        span.endDay,
        funds[award.fundId]?.yearKind ?? 'academic',
        school.financialYearStart,
      );
      const entries = byAward.get(award.id) ?? [];
      const before = balanceOf(entries.filter(({ day }) => day < year.startDay)).committed;
      const state = stateOn(award, span.endDay);
      const shared = lastMove(
        award.moves.filter(({ to }) => to === 'shared'),
        span.endDay,
      );
      return {
        id: award.id,
        reference: award.reference,
        fundId: award.fundId,
        personId: award.personId,
        state,
        isInYear: before !== 0 || entries.some(({ day }) => isInYear(day, year)),
        isSharedInYear: state === 'shared' && shared !== undefined && isInYear(shared.day, year),
        spent: balanceOf(entries).spent,
      };
    });
}

function stateOn({ moves, state }: Award, day: string): AwardState {
  if (moves.length === 0) return state;
  return lastMove(moves, day)?.to ?? 'draft';
}
