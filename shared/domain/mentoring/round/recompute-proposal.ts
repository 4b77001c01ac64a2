import { hasMentor } from '../pairing-kind';
import type { LeftOver, Proposal } from './round';
import type { RoundFacts } from './round-facts';
import { type BarePair, scorePairs } from './score-pairs';

/**
 * A proposal with these pairs instead of the present ones: points and left-over people follow. Whoever has no pair now
 * keeps the reason they had, or was left over by hand. What the solver proved no longer speaks of it.
 */
export function recomputeProposal(facts: RoundFacts, pairs: readonly BarePair[]): Proposal {
  const standing = pairs.filter(({ people }) => people.every((id) => facts.people.has(id)));
  const paired = new Set<string>(
    standing.flatMap(({ people }) => (hasMentor(facts.round.kind) ? people.slice(1) : people)),
  );
  const before = new Map<string, LeftOver>(
    facts.round.proposal.leftOver.map((each) => [each.personId, each]),
  );
  return {
    pairs: scorePairs(facts, standing),
    leftOver: facts.learners
      .filter((id) => !paired.has(id))
      .map((personId) => before.get(personId) ?? { personId, because: 'by-hand' }),
    solved: null,
  };
}
