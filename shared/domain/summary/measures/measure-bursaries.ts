import type { AwardInSummary, FundAmount, FundInSummary, SummaryFacts } from '../facts/summary-facts';
import { refs, type Measure } from '../figures/measure';
import type { RecordRef } from '../../record/record-ref';

const entryRefs = (ids: readonly string[]): readonly RecordRef[] => ids.map((id) => ({ kind: 'entry', id }));

/** An amount of some funds in their years. A fund's money is public and tells of nobody in particular. */
export function measureMoney(key: string, funds: readonly FundInSummary[], amount: FundAmount): Measure {
  return {
    key: `${key}.${amount}`,
    unit: 'pence',
    value: funds.reduce((sum, fund) => sum + fund[amount], 0),
    records: entryRefs(funds.flatMap(({ entries }) => entries[amount])),
    about: [],
  };
}

/** Awards whose outcome was shared, and what one cost. */
export function measureShared(key: string, awards: readonly AwardInSummary[]) {
  const shared = awards.filter(({ isSharedInYear }) => isSharedInYear);
  const about = [new Set(shared.map(({ personId }) => personId)).size];
  const records = refs('award', shared);
  const count: Measure = { key: `${key}.shared`, unit: 'count', value: shared.length, records, about };
  const cost = shared.reduce((sum, { spent }) => sum + spent, 0);
  const each: Measure = {
    key: `${key}.cost-each`,
    unit: 'pence',
    value: shared.length === 0 ? 0 : Math.round(cost / shared.length),
    records,
    about,
    from: [count.key],
    isEmpty: shared.length === 0,
  };
  return { count, each };
}

/** Awards whose money the year touches; the figure tells of the people who hold them. */
export function countAwards(key: string, awards: readonly AwardInSummary[]): Measure {
  const inYear = awards.filter(({ isInYear }) => isInYear);
  return {
    key: `${key}.awards`,
    unit: 'count',
    value: inYear.length,
    records: refs('award', inYear),
    about: [new Set(inYear.map(({ personId }) => personId)).size],
  };
}

/** What all funds moved within the period itself. */
export function measureMoneyInPeriod({ funds }: Pick<SummaryFacts, 'funds'>, prefix = '') {
  const amount = (of: 'awarded' | 'spent'): Measure => ({
    key: `${prefix}bursaries.period.${of}`,
    unit: 'pence',
    value: funds.reduce((sum, { inPeriod }) => sum + inPeriod[of], 0),
    records: entryRefs(funds.flatMap(({ inPeriod }) => inPeriod.entries[of])),
    about: [],
  });
  return { awarded: amount('awarded'), spent: amount('spent') };
}
