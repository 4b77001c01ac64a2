import type { CoCoachingProblem } from '../../problem/pairing-problem';
import type { CoachingPair } from './co-coaching-solution';
import type { PairingGoal } from './pairing-goals';
import { type Goal, weighGoals } from './weigh-goals';

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

/** Goals, the first first; the pairs that "kept" speaks of, and the person whom "granted" speaks of. */
export type CoachingOrder = {
  readonly goals: readonly PairingGoal[];
  readonly keep: readonly { readonly a: string; readonly b: string }[];
  readonly grant?: string;
};

/** The order of a plain solve: "best score first" still makes one pair more where it costs no point. */
export function coachingOrder({ objective }: Pick<CoCoachingProblem, 'objective'>): CoachingOrder {
  return { goals: objective === 'most-people' ? ['people', 'score'] : ['score', 'people'], keep: [] };
}

/** What a pair weighs when the goals come in the given order: a whole number from 0. */
export function weighCoachingPairs(
  problem: CoCoachingProblem,
  order: CoachingOrder = coachingOrder(problem),
): (pair: CoachingPair) => number {
  const most = Math.floor(problem.people.length / 2);
  const highest = problem.scores.reduce((top, { score }) => Math.max(top, score), 0);
  const kept = new Set(order.keep.map(({ a, b }) => nameOfTwo(a, b)));
  const goals: Record<PairingGoal, Goal<CoachingPair>> = {
    people: { gain: () => 1, most },
    score: { gain: ({ score }) => score, most: most * highest },
    // Goals are weighed for every allowed pair: the name is only spelt out where somebody is to be kept at all.
    kept: {
      gain: ({ a, b }) => (kept.size > 0 && kept.has(nameOfTwo(a, b)) ? 1 : 0),
      most: Math.min(most, kept.size),
    },
    granted: { gain: ({ a, b }) => (a === order.grant || b === order.grant ? 1 : 0), most: 1 },
  };
  return weighGoals(order.goals.map((goal) => goals[goal]));
}
