import type { Instant } from '../../../lib/instant';
import { countPaired } from './compare-rounds';
import { groupKey } from './pair-key';
import type { Proposal, ProposedPair } from './round';
import type { RoundFacts } from './round-facts';
import { scorePairs, sumScores } from './score-pairs';
import { solvePairs } from './solve-pairs';

/**
 * Pairs everybody of a round in the best way there is, around its locked pairs, with the proof. `now` is the caller's
 * clock in milliseconds, `at` the moment to write down. Every pair comes with its points and why; nobody's pairs outside
 * the round change.
 */
export function solveRound(
  facts: RoundFacts,
  { at, now = () => 0 }: { readonly at: Instant; readonly now?: () => number },
): Proposal {
  const started = now();
  const locked = lockedPairs(facts);
  const lockOf = new Map(locked.map((pair) => [groupKey(facts.round.kind, pair.people), pair]));
  const { groups, leftOver, isProved, mostPoints } = solvePairs(facts, {
    locked: locked.map(({ people }) => people),
  });
  const pairs = scorePairs(
    facts,
    groups.map(
      (people) =>
        lockOf.get(groupKey(facts.round.kind, people)) ?? {
          people,
          isLocked: false,
          origin: 'solver',
          overruled: [],
        },
    ),
  );
  const total = sumScores(pairs);
  return {
    pairs,
    leftOver,
    solved: {
      at,
      paired: countPaired(facts.round.kind, pairs),
      total,
      bound: isProved ? total : Math.max(total, mostPoints),
      isProved,
      milliseconds: Math.max(0, now() - started),
    },
  };
}

/** The locked pairs whose people all take part. */
export const lockedPairs = ({ round, people }: RoundFacts): readonly ProposedPair[] =>
  round.proposal.pairs.filter((pair) => pair.isLocked && pair.people.every((id) => people.has(id)));
