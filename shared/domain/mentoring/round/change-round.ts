import type { Round } from './round';
import type { RoundChange } from './round-answers';

/** A round with some of its set-up changed; what the change leaves out stays. */
export function changeRound(round: Round, change: RoundChange): Round {
  return {
    ...round,
    name: change.name ?? round.name,
    mentors: change.mentors ?? round.mentors,
    learners: change.learners ?? round.learners,
    rules: change.rules ?? round.rules,
    weights: change.weights ?? round.weights,
    objective: change.objective ?? round.objective,
    groupOfThree: change.groupOfThree ?? round.groupOfThree,
  };
}
