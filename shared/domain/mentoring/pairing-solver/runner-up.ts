import type { PairingProblem } from '../../problem/pairing-problem';
import { objectiveOrder, type PairingOrder } from './pairing-goals';
import type { PairingSolution, SolveOptions } from './pairing-solution';
import { type ForcingPrice, priceOfForcing } from './price-of-forcing';
import { solvePairingWithProof } from './solve-pairing';

/** The next best mentor for somebody, and what choosing them would cost the whole. */
export type RunnerUp = ForcingPrice & { readonly mentor: string };

/**
 * The mentor that this coachee could have at the least cost to the whole instead of the present one (or at all, for
 * somebody unpaired). Null where there is no other allowed mentor with a place to give, and for a locked coachee.
 */
export function runnerUp(
  problem: PairingProblem,
  solution: PairingSolution,
  coachee: string,
  options: SolveOptions = {},
): RunnerUp | null {
  if (problem.locked.some((lock) => lock.coachee === coachee)) return null;
  const present = solution.pairs.find((pair) => pair.coachee === coachee)?.mentor;
  const mentor = findCheapestOther(problem, coachee, present);
  if (mentor === undefined) return null;
  const price = priceOfForcing(problem, solution, mentor, coachee, options);
  return price.ok ? { ...price.value, mentor } : null;
}

/**
 * One solve answers for all of the others: the present pair is closed and pairing this coachee comes before every other
 * goal, so the best solution gives them the mentor who costs the whole least.
 */
function findCheapestOther(
  problem: PairingProblem,
  coachee: string,
  present: string | undefined,
): string | undefined {
  const open = problem.scores.filter((pair) => pair.coachee !== coachee || pair.mentor !== present);
  const { goals, keep } = objectiveOrder(problem);
  const order: PairingOrder = { goals: ['granted', ...goals], keep, grant: coachee };
  const { pairs } = solvePairingWithProof({ ...problem, scores: open }, {}, order).solution;
  return pairs.find((pair) => pair.coachee === coachee)?.mentor;
}
