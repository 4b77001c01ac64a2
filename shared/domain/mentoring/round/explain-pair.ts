import { ok, type Result } from '../../../lib/result';
import type { PersonId } from '../../people/person';
import { hasMentor } from '../pairing-kind';
import { groupKey } from './pair-key';
import { checkPlaced, priceOfPair } from './price-of-pair';
import type { PairExplanation } from './round-answers';
import type { RoundFacts } from './round-facts';
import { lockedPairs } from './solve-round';
import { solvePairs } from './solve-pairs';

/**
 * The runner-up of a proposed pair: the other partner whom the learner (in co-coaching, the first of the two) could have
 * at the least cost to the whole, with that price. A lock on this pair is set aside for the question, other locks stand.
 * Null where the rules and locks leave nobody else, and for a group of three.
 */
export function explainPair(facts: RoundFacts, people: readonly PersonId[]): Result<PairExplanation> {
  const placed = checkPlaced(facts, people);
  if (!placed.ok) return placed;
  const learner = hasMentor(facts.round.kind) ? people[1] : people[0];
  if (people.length > 2 || learner === undefined) return ok({ runnerUp: null });
  const open = withoutLock(facts, people);
  const { groups } = solvePairs(open, {
    locked: lockedPairs(open).map((pair) => pair.people),
    closed: people,
    grant: learner,
  });
  const other = groups
    .find(
      (group) => (hasMentor(facts.round.kind) ? group[1] : group.find((id) => id === learner)) === learner,
    )
    ?.find((id) => id !== learner);
  if (other === undefined || people.includes(other)) return ok({ runnerUp: null });
  const price = priceOfPair(open, hasMentor(facts.round.kind) ? [other, learner] : [learner, other]);
  return ok({ runnerUp: price.ok ? price.value : null });
}

function withoutLock(facts: RoundFacts, people: readonly PersonId[]): RoundFacts {
  const { round } = facts;
  const pairs = round.proposal.pairs.map((pair) =>
    groupKey(round.kind, pair.people) === groupKey(round.kind, people) ? { ...pair, isLocked: false } : pair,
  );
  return { ...facts, round: { ...round, proposal: { ...round.proposal, pairs } } };
}
