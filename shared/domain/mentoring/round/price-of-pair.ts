import { ok, refuse, type Result } from '../../../lib/result';
import type { PersonId } from '../../people/person';
import { hasMentor } from '../pairing-kind';
import { countPaired, listPartnerMoves } from './compare-rounds';
import { findBrokenRules } from './find-broken-rules';
import { groupKey } from './pair-key';
import type { PairPrice } from './round-answers';
import type { RoundFacts } from './round-facts';
import { type BarePair, scorePairs, sumScores } from './score-pairs';
import { lockedPairs } from './solve-round';
import { solvePairs } from './solve-pairs';
import type { Group } from './to-pairing-problem';

/**
 * What it would cost the whole to have these people together, against the pairs as they stand (or, where nothing is
 * proposed yet, against the best there is): found by solving again with the pair locked; among the best answers it takes
 * one that keeps the most present pairs. Points and people lost are below 0 where they are gained. The price of a pair
 * that breaks rules is that of overruling them. Refuses people who do not take part, and people of another locked pair.
 */
export function priceOfPair(facts: RoundFacts, people: readonly PersonId[]): Result<PairPrice> {
  const placed = checkPlaced(facts, people);
  if (!placed.ok) return placed;
  const { kind } = facts.round;
  const isSame = (group: Group) => groupKey(kind, group) === groupKey(kind, people);
  const locked = lockedPairs(facts).map((pair) => pair.people);
  const learners = learnersOf(facts, people);
  const inWay = locked.find(
    (group) => !isSame(group) && learnersOf(facts, group).some((id) => learners.includes(id)),
  );
  if (inWay !== undefined) {
    const names = inWay.map(facts.nameOf).join(' and ');
    return refuse('pair-locked', `${names} are locked together. The lock was kept; unlock that pair first.`);
  }
  const proposed = facts.round.proposal.pairs.map((pair) => pair.people);
  const before = proposed.length > 0 ? proposed : solvePairs(facts, { locked }).groups;
  const after = solvePairs(facts, {
    locked: [...locked.filter((group) => !isSame(group)), people],
    prefer: before,
  }).groups;
  const was = asPairs(before);
  const is = asPairs(after);
  return ok({
    people,
    points: sumScores(scorePairs(facts, was)) - sumScores(scorePairs(facts, is)),
    fewerPaired: countPaired(kind, was) - countPaired(kind, is),
    moves: listPartnerMoves(kind, was, is).filter(({ personId }) => !people.includes(personId)),
    broken: findBrokenRules(facts, people),
  });
}

/** Those of a pair who can have only one: the learner, or everybody in co-coaching. */
const learnersOf = ({ round }: RoundFacts, people: Group) =>
  hasMentor(round.kind) ? people.slice(1) : people;

const asPairs = (groups: readonly Group[]): readonly BarePair[] =>
  groups.map((people) => ({ people, isLocked: false, origin: 'solver', overruled: [] }));

/**
 * Whether these people can be a pair of the round at all, rules aside: a mentor of it and a learner, or two or three who
 * coach one another. Refuses `with-themselves`, `not-in-the-round` and `no-group-of-three`.
 */
export function checkPlaced(facts: RoundFacts, people: readonly PersonId[]): Result<null> {
  if (new Set(people).size < people.length) {
    return refuse('with-themselves', 'Nobody can be paired with themselves. Choose two people.');
  }
  const isMentored = hasMentor(facts.round.kind);
  if (isMentored && people.length > 2) {
    return refuse(
      'no-group-of-three',
      'Only co-coaching has groups of three. Choose a mentor and a learner.',
    );
  }
  const taking = new Set<string>(facts.learners);
  const absent = people.find((id, at) => !(isMentored && at === 0 ? facts.places.has(id) : taking.has(id)));
  if (absent !== undefined) {
    return refuse(
      'not-in-the-round',
      `${facts.nameOf(absent)} does not take part in this round in that place. Nothing was changed. Add them to the round first; whoever has left cannot be added.`,
    );
  }
  return ok(null);
}
