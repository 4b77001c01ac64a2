import type { PairingProblem } from '../../problem/pairing-problem';
import type { MentorPair, ScoredPair } from './pairing-solution';
import { type Goal, weighGoals } from './weigh-goals';

/** What a pairing tries for: the most people, the most kept pairs, the most points, or a mentor for one coachee. */
export type PairingGoal = 'people' | 'kept' | 'score' | 'granted';

/** Goals, the first first; the pairs that "kept" speaks of, and the coachee whom "granted" speaks of. */
export type PairingOrder = {
  readonly goals: readonly PairingGoal[];
  readonly keep: readonly MentorPair[];
  readonly grant?: string;
};

/**
 * The order of a plain solve. "Best score first" still pairs one person more where it costs no point, so that
 * whoever stays over is over for a reason.
 */
export function objectiveOrder(problem: PairingProblem): PairingOrder {
  return { goals: problem.objective === 'most-people' ? ['people', 'score'] : ['score', 'people'], keep: [] };
}

/** What a pair weighs when the goals come in the given order: a whole number from 0. */
export function weighPairs(problem: PairingProblem, order: PairingOrder): (pair: ScoredPair) => number {
  const mostPeople = problem.coachees.length;
  const kept = new Set(order.keep.map(nameOfPair));
  const goals: Record<PairingGoal, Goal<ScoredPair>> = {
    people: { gain: () => 1, most: mostPeople },
    // Goals are weighed for every allowed pair: the name is only spelt out where somebody is to be kept at all.
    kept: {
      gain: (pair) => (kept.size > 0 && kept.has(nameOfPair(pair)) ? 1 : 0),
      most: Math.min(mostPeople, kept.size),
    },
    granted: { gain: (pair) => (pair.coachee === order.grant ? 1 : 0), most: 1 },
    score: {
      gain: (pair) => pair.score,
      most: mostPeople * problem.scores.reduce((highest, { score }) => Math.max(highest, score), 0),
    },
  };
  return weighGoals(order.goals.map((goal) => goals[goal]));
}

/** The same text for the same mentor and coachee, whatever their ids contain. */
export function nameOfPair({ mentor, coachee }: MentorPair): string {
  return `${mentor.length} ${mentor} ${coachee}`;
}
