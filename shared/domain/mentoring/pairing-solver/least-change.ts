import type { PairingProblem } from '../../problem/pairing-problem';
import { listMoves, type Move } from './list-moves';
import { leastChangeOrder, nameOfPair } from './pairing-goals';
import type { MentorPair, PairingSolution, SolveOptions } from './pairing-solution';
import { solvePairingWithProof } from './solve-pairing';

/** A new pairing that changes as few partners as it can, with what it kept and what it moved. */
export type LeastChange = {
  readonly solution: PairingSolution;
  readonly kept: number;
  readonly moves: readonly Move[];
};

/**
 * Pairs again after somebody left or lost places, keeping what can be kept. The order is: most people paired, then most
 * previous pairs kept, then best score; where the problem asks for the best score, whoever stays unpaired: most
 * previous pairs kept, then best score. `optimal` is proved for that order.
 */
export function leastChange(
  problem: PairingProblem,
  previous: readonly MentorPair[],
  options: SolveOptions = {},
): LeastChange {
  const { solution } = solvePairingWithProof(problem, options, leastChangeOrder(problem, previous));
  const before = new Set(previous.map(nameOfPair));
  return {
    solution,
    kept: solution.pairs.filter((pair) => before.has(nameOfPair(pair))).length,
    moves: listMoves(previous, solution.pairs),
  };
}
