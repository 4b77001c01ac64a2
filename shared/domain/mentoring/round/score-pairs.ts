import { hasMentor } from '../pairing-kind';
import type { ProposedPair } from './round';
import type { RoundFacts } from './round-facts';
import { scorePair } from './score-pair';

/** What of a proposed pair does not follow from the facts. */
export type BarePair = Omit<ProposedPair, 'score' | 'parts'>;

/**
 * Gives each pair its points, with a mentor's first, second and third person counted in the order of the round's learners,
 * and lists the pairs in that order (a pair of co-coaching stands where the first of its people stands).
 */
export function scorePairs(facts: RoundFacts, pairs: readonly BarePair[]): readonly ProposedPair[] {
  const order = new Map<string, number>(facts.learners.map((id, at) => [id, at]));
  const isMentored = hasMentor(facts.round.kind);
  const standsAt = ({ people }: BarePair) =>
    Math.min(...(isMentored ? people.slice(1) : people).map((id) => order.get(id) ?? order.size));
  const taken = new Map<string, number>();
  return pairs
    .toSorted((one, other) => standsAt(one) - standsAt(other))
    .map((pair) => {
      const [mentor = ''] = pair.people;
      const place = isMentored ? (taken.get(mentor) ?? 0) + 1 : 1;
      taken.set(mentor, place);
      const { people, isLocked, origin, overruled } = pair;
      return { people, ...scorePair(facts, people, place), isLocked, origin, overruled };
    });
}

/** The points of all pairs together. */
export const sumScores = (pairs: readonly { readonly score: number }[]): number =>
  pairs.reduce((sum, { score }) => sum + score, 0);
