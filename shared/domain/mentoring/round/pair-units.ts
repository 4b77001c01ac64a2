import { hasMentor } from '../pairing-kind';
import { loadUnits } from './load-units';
import { WEIGHT_NAMES, type WeightName } from './round';
import type { PersonFacts, RoundFacts } from './round-facts';
import { countSharedPeriods } from './shared-free-periods';

/** The most units that each weight can count for. */
const MOST_UNITS = 10;
/** Each shared free period counts for two units, up to five periods. */
const UNITS_OF_A_PERIOD = 2;

/** Ten units times the share of one's wishes that the other can help with, to the nearest whole one. */
function topicUnits(facts: RoundFacts, helper: PersonFacts, learner: PersonFacts): number {
  const { length } = learner.wants.numbers;
  return length === 0
    ? 0
    : Math.round((MOST_UNITS * facts.topics.countMet(learner.wants, helper.strengths)) / length);
}

/** How well one pair does by each weight, 0 to 10 units. */
const UNITS: Readonly<
  Record<
    Exclude<WeightName, 'load'>,
    (facts: RoundFacts, mentor: PersonFacts, learner: PersonFacts) => number
  >
> = {
  topics: (facts, a, b) =>
    hasMentor(facts.round.kind)
      ? topicUnits(facts, a, b)
      : Math.round((topicUnits(facts, a, b) + topicUnits(facts, b, a)) / 2),
  time: (_, a, b) => Math.min(MOST_UNITS, UNITS_OF_A_PERIOD * countSharedPeriods(a, b)),
  phase: ({ round }, a, b) => {
    if (a.phase === '' || b.phase === '') return 0;
    return (a.phase === b.phase) === (round.weights.phaseWish === 'same') ? MOST_UNITS : 0;
  },
  experience: ({ round }, a, b) => {
    if (a.years === null || b.years === null) return 0;
    const apart = a.years - b.years;
    const units = hasMentor(round.kind) ? apart : MOST_UNITS - Math.abs(apart);
    return Math.min(MOST_UNITS, Math.max(0, units));
  },
  earlier: (_, a, b) => (a.metPurposeWith.size > 0 && a.metPurposeWith.has(b.id) ? MOST_UNITS : 0),
};

/** How many people at once the pair would add to: the mentor's others; in co-coaching those of both. */
export function othersAtOnce(facts: RoundFacts, a: PersonFacts, b: PersonFacts, place: number): number {
  return hasMentor(facts.round.kind) ? a.otherPairings + place - 1 : a.otherPairings + b.otherPairings;
}

/** The units of one weight, 0 to 10; `place` says whether the learner is the mentor's first in this round (1), second… */
export function unitsOf(
  facts: RoundFacts,
  weight: WeightName,
  a: PersonFacts,
  b: PersonFacts,
  place: number,
): number {
  return weight === 'load' ? loadUnits(othersAtOnce(facts, a, b, place)) : UNITS[weight](facts, a, b);
}

/** Weighs pairs by everything but the load, which depends on the mentor's place: made once for all pairs of a round. */
export function pointsBesideLoad(facts: RoundFacts): (a: PersonFacts, b: PersonFacts) => number {
  const { weights } = facts.round;
  const counted = WEIGHT_NAMES.flatMap((name) =>
    name === 'load' || weights[name] === 0 ? [] : [{ weight: weights[name], units: UNITS[name] }],
  );
  return (a, b) => {
    let points = 0;
    for (const { weight, units } of counted) points += weight * units(facts, a, b);
    return points;
  };
}

/** The points of the load for a place of the mentor's (of both, in co-coaching). */
export function pointsOfLoad(facts: RoundFacts, a: PersonFacts, b: PersonFacts, place: number): number {
  return facts.round.weights.load * loadUnits(othersAtOnce(facts, a, b, place));
}
