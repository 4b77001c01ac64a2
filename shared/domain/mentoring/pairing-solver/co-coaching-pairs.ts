import type { CoCoachingProblem } from '../../problem/pairing-problem';
import type { CoachingPair } from './co-coaching-solution';
import { weighGoals } from './weigh-goals';

/** The same text for the same two people in either order, whatever their ids contain. */
export function nameOfTwo(a: string, b: string): string {
  return a < b ? `${a.length} ${a} ${b}` : `${b.length} ${b} ${a}`;
}

/** The locked pairs with their points: a locked pair that has no score is worth 0. */
export function scoreLockedPairs(problem: CoCoachingProblem): readonly CoachingPair[] {
  if (problem.locked.length === 0) return [];
  const locks = new Map(problem.locked.map(({ a, b }) => [nameOfTwo(a, b), { a, b, score: 0 }]));
  for (const { a, b, score } of problem.scores) {
    const lock = locks.get(nameOfTwo(a, b));
    if (lock) locks.set(nameOfTwo(a, b), { ...lock, score });
  }
  return [...locks.values()];
}

/** The allowed pairs that the locks leave open, in the order of the problem. */
export function listOpenPairs(problem: CoCoachingProblem): readonly CoachingPair[] {
  if (problem.locked.length === 0) return problem.scores;
  const isLocked = new Set(problem.locked.flatMap(({ a, b }) => [a, b]));
  return problem.scores.filter(({ a, b }) => !isLocked.has(a) && !isLocked.has(b));
}

/**
 * What a pair weighs under the problem's objective: a whole number from 1. "Best score first" still makes one pair more
 * where it costs no point. Among equal answers, the one that has the most pairs of `keep`.
 */
export function weighCoachingPairs(
  problem: CoCoachingProblem,
  keep: readonly CoachingPair[] = [],
): (pair: CoachingPair) => number {
  const most = Math.floor(problem.people.length / 2);
  const highest = problem.scores.reduce((top, { score }) => Math.max(top, score), 0);
  const people = { gain: () => 1, most };
  const score = { gain: (pair: CoachingPair) => pair.score, most: most * highest };
  const goals = problem.objective === 'most-people' ? [people, score] : [score, people];
  if (keep.length === 0) return weighGoals(goals);
  const kept = new Set(keep.map(({ a, b }) => nameOfTwo(a, b)));
  const isKept = ({ a, b }: CoachingPair): number => (kept.has(nameOfTwo(a, b)) ? 1 : 0);
  return weighGoals([...goals, { gain: isKept, most }]);
}
