import { ok, refuse, type Result } from '../../../lib/result';
import type { CoCoachingProblem } from '../../problem/pairing-problem';
import { coachingOrder, nameOfTwo } from './co-coaching-pairs';
import type { CoachingPair, CoCoachingSolution } from './co-coaching-solution';
import type { SolveOptions } from './pairing-solution';
import { solveCoCoachingWithProof } from './solve-co-coaching';

/**
 * What a wish costs the whole: the best solution that grants it, the points and the pairs lost by it (below 0: gained),
 * and the pairs that end and begin by it. Points and pairs are those of the proved matching, before anybody joins a pair.
 */
export type CoachingPairPrice = {
  readonly solution: CoCoachingSolution;
  readonly points: number;
  readonly pairs: number;
  readonly ended: readonly CoachingPair[];
  readonly begun: readonly CoachingPair[];
};

/**
 * What it costs to let these two coach each other, found by solving again with the pair locked; among the best answers it
 * takes the one that keeps the most pairs. A pair absent from the scores counts 0 points. Refuses people who are not in
 * the group, a person with themselves, and anybody locked to somebody else.
 */
export function priceOfCoachingPair(
  problem: CoCoachingProblem,
  a: string,
  b: string,
  options: SolveOptions = {},
): Result<CoachingPairPrice> {
  if (a === b || !problem.people.includes(a) || !problem.people.includes(b)) {
    return refuse(
      'not-in-the-group',
      `${a} and ${b} are not two people of this group. Nothing was changed; add them first.`,
    );
  }
  const wished = nameOfTwo(a, b);
  const locks = problem.locked.filter((lock) =>
    [lock.a, lock.b].some((person) => person === a || person === b),
  );
  const other = locks.find((lock) => nameOfTwo(lock.a, lock.b) !== wished);
  if (other) {
    return refuse(
      'person-locked',
      `${other.a} and ${other.b} are locked together. The lock was kept; unlock that pair first.`,
    );
  }
  const before = solveCoCoachingWithProof(problem, options).matching;
  const forced = locks.length > 0 ? problem : { ...problem, locked: [...problem.locked, { a, b }] };
  const { solution, matching: after } = solveCoCoachingWithProof(
    forced,
    options,
    coachingOrder(problem, before),
  );
  return ok({
    solution,
    points: sumScores(before) - sumScores(after),
    pairs: before.length - after.length,
    ended: without(before, after),
    begun: without(after, before),
  });
}

function sumScores(pairs: readonly CoachingPair[]): number {
  return pairs.reduce((sum, { score }) => sum + score, 0);
}

function without(pairs: readonly CoachingPair[], others: readonly CoachingPair[]): readonly CoachingPair[] {
  const names = new Set(others.map(({ a, b }) => nameOfTwo(a, b)));
  return pairs.filter(({ a, b }) => !names.has(nameOfTwo(a, b)));
}
