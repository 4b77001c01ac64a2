import type { PairingInSummary, SummaryFacts } from '../facts/summary-facts';
import { countPeople, refs, type Measure } from '../figures/measure';

/** Pairings, the meetings they held and for how long. */
export type MeasuredPairings = {
  readonly pairings: Measure;
  readonly meetings: Measure;
  readonly minutes: Measure;
};

const peopleIn = (pairings: readonly PairingInSummary[]): ReadonlySet<string> =>
  new Set(pairings.flatMap(({ people }) => people));

/** Some pairings in figures; each figure tells of the people in them. */
export function measurePairings(key: string, pairings: readonly PairingInSummary[]): MeasuredPairings {
  const met = pairings.filter(({ meetings }) => meetings > 0);
  const aboutMet = [peopleIn(met).size];
  return {
    pairings: {
      key: `${key}.pairings`,
      unit: 'count',
      value: pairings.length,
      records: refs('pairing', pairings),
      about: [peopleIn(pairings).size],
    },
    meetings: {
      key: `${key}.meetings`,
      unit: 'count',
      value: met.reduce((sum, { meetings }) => sum + meetings, 0),
      records: refs('pairing', met),
      about: aboutMet,
    },
    minutes: {
      key: `${key}.minutes`,
      unit: 'minutes',
      value: met.reduce((sum, { minutes }) => sum + minutes, 0),
      records: refs('pairing', met),
      about: aboutMet,
      // All time together less co-coaching's is the time given: see `measureAllHoursFrom`.
      ...(key === 'mentoring/co-coaching' && {
        from: ['hours.from.coachingReceived', 'hours.from.coachingGiven'],
      }),
    },
  };
}

/** All pairings, and everybody in them. */
export function measureMentoring({ pairings }: Pick<SummaryFacts, 'pairings'>, prefix = '') {
  return {
    ...measurePairings(`${prefix}mentoring`, pairings),
    people: countPeople(`${prefix}mentoring.people`, peopleIn(pairings), null),
  };
}
