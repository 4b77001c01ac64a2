import { ok, refuse, type Result } from '../../../lib/result';
import type { PairingProblem } from '../../problem/pairing-problem';
import { listMoves, type Move } from './list-moves';
import { tieKeepingOrder } from './pairing-goals';
import { placesLeft } from './pairing-network';
import type { PairingSolution, SolveOptions } from './pairing-solution';
import { solvePairingWithProof } from './solve-pairing';

/**
 * What a wish costs the whole: the best solution that grants it, the points and the people lost by it (below 0: gained,
 * as when the wish opens a pair that the rules had closed), and whoever else would change mentor.
 */
export type ForcingPrice = {
  readonly solution: PairingSolution;
  readonly points: number;
  readonly people: number;
  readonly othersMoved: readonly Move[];
};

/**
 * What it costs to give this coachee to this mentor, found by solving again with the pair locked; among the best
 * answers it takes the one that moves the fewest others. A pair absent from the scores counts 0 points. Refuses people
 * who are not in the round, a coachee locked to somebody else, and a mentor whose places are all locked away.
 */
export function priceOfForcing(
  problem: PairingProblem,
  solution: PairingSolution,
  mentor: string,
  coachee: string,
  options: SolveOptions = {},
): Result<ForcingPrice> {
  const places = placesLeft(problem).get(mentor);
  if (places === undefined || !problem.coachees.includes(coachee)) {
    return refuse(
      'not-in-the-round',
      `${coachee} and ${mentor} are not both in this round. Nothing was changed; add them first.`,
    );
  }
  const lock = problem.locked.find((pair) => pair.coachee === coachee);
  if (lock && lock.mentor !== mentor) {
    return refuse(
      'coachee-locked',
      `${coachee} is locked to ${lock.mentor}. The lock was kept; unlock that pair first.`,
    );
  }
  if (!lock && places <= 0) {
    return refuse(
      'mentor-full-of-locks',
      `${mentor} has no place that is not locked. The locks were kept; unlock a pair or add a place.`,
    );
  }
  const forced = lock ? problem : { ...problem, locked: [...problem.locked, { mentor, coachee }] };
  const after = solvePairingWithProof(forced, options, tieKeepingOrder(problem, solution.pairs)).solution;
  return ok({
    solution: after,
    points: solution.total - after.total,
    people: solution.paired - after.paired,
    othersMoved: listMoves(solution.pairs, after.pairs).filter((move) => move.coachee !== coachee),
  });
}
