import type { CoCoachingProblem } from '../../problem/pairing-problem';
import { nameOfTwo, scoreLockedPairs } from './co-coaching-pairs';
import type { CoachingPair, Triad } from './co-coaching-solution';
import { solvePairing } from './solve-pairing';

/**
 * Lets those without a partner join a pair, at most one each pair, where both of the pair may work with them. It is a
 * pairing of its own, people to pairs: as many as can be placed, and among those the most points.
 */
export function formTriads(
  problem: CoCoachingProblem,
  matching: readonly CoachingPair[],
): { readonly pairs: readonly CoachingPair[]; readonly triads: readonly Triad[] } {
  const paired = new Set(matching.flatMap(({ a, b }) => [a, b]));
  const alone = problem.people.filter((person) => !paired.has(person));
  if (alone.length === 0) return { pairs: matching, triads: [] };
  const isAlone = new Set(alone);
  const scoreOf = new Map<string, number>();
  for (const { a, b, score } of problem.scores) {
    if (isAlone.has(a) || isAlone.has(b)) scoreOf.set(nameOfTwo(a, b), score);
  }
  for (const { a, b, score } of scoreLockedPairs(problem)) scoreOf.set(nameOfTwo(a, b), score);

  const scores = alone.flatMap((person) =>
    matching.flatMap(({ a, b }, number) => {
      const withA = scoreOf.get(nameOfTwo(person, a));
      const withB = scoreOf.get(nameOfTwo(person, b));
      if (withA === undefined || withB === undefined) return [];
      return [{ mentor: String(number), coachee: person, score: withA + withB }];
    }),
  );
  const joined = solvePairing({
    kind: 'pairing',
    objective: 'most-people',
    mentors: matching.map((_, number) => ({ id: String(number), capacity: 1 })),
    coachees: alone,
    scores,
    locked: [],
  });
  const joinedBy = new Map(joined.pairs.map((pair) => [pair.mentor, pair]));
  return {
    pairs: matching.filter((_, number) => !joinedBy.has(String(number))),
    triads: matching.flatMap(({ a, b, score }, number) => {
      const third = joinedBy.get(String(number));
      return third ? [{ people: [a, b, third.coachee] as const, score: score + third.score }] : [];
    }),
  };
}
