import { seedRandom } from '../../../lib/random-source';
import type { Arrangement } from './arrangement';
import { Moves } from './moves';

/** The three figures of a timetable, compared in this order: fewest unplaced, most kept, least penalty. */
export type Figures = { readonly unplaced: number; readonly kept: number; readonly penalty: number };

/** How a search is watched and stopped: asked every few thousand moves. */
export type Watch = {
  /**
   * Told the share of the moves made (0 to 1) and the best figures so far; answers the share by which to cool, which is
   * larger where time runs out before the moves do. From 1 on the search stops.
   */
  readonly pace: (fraction: number, best: Figures) => number;
};

export type Cooling = {
  readonly moves: number;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
  /** Now and then lets a kept talk go, so that others may find a place. */
  readonly givesUpKept?: boolean;
  /** Figures good enough: the search ends when it has them. */
  readonly goal: Figures;
};

const MOVES_A_STEP = 2048;

/** Whether `a` is the better timetable. */
export function isBetter(a: Figures, b: Figures): boolean {
  if (a.unplaced !== b.unplaced) return a.unplaced < b.unplaced;
  if (a.kept !== b.kept) return a.kept > b.kept;
  return a.penalty < b.penalty;
}

/**
 * Simulated annealing: random moves, a worse penalty accepted less and less, never a talk more unplaced or fewer kept.
 * Leaves the arrangement at its last state and answers the best that was seen. The same seed walks the same way.
 */
export function anneal(
  arrangement: Arrangement,
  cooling: Cooling,
  watch: Watch,
): { readonly cellOf: Int32Array; readonly figures: Figures } {
  const random = seedRandom(cooling.seed);
  const accepts = new Float64Array(256);
  let temperature = cooling.from;
  const moves = new Moves(arrangement, random, (unplaced, kept, penalty) => {
    if (unplaced !== 0) return unplaced < 0;
    if (kept < 0) return cooling.givesUpKept === true && random.below(8) === 0;
    if (kept > 0) return true;
    return (
      penalty <= 0 || random.next() < (accepts[penalty] ?? Math.exp(-penalty / temperature) * 4294967296)
    );
  });
  const bestCells = arrangement.cellOf.slice();
  let best = figuresOf(arrangement);
  const steps = Math.max(1, Math.ceil(cooling.moves / MOVES_A_STEP));
  for (let step = 0; step < steps; step += 1) {
    if (!isBetter(cooling.goal, best)) break;
    const share = watch.pace(step / steps, best);
    if (share >= 1) break;
    temperature = cooling.from * (cooling.to / cooling.from) ** share;
    for (let worse = 0; worse < accepts.length; worse += 1)
      accepts[worse] = Math.exp(-worse / temperature) * 4294967296;
    for (let move = 0; move < MOVES_A_STEP; move += 1) {
      if (moves.step() && isBetter(arrangement, best)) {
        best = figuresOf(arrangement);
        bestCells.set(arrangement.cellOf);
      }
    }
  }
  return { cellOf: bestCells, figures: best };
}

function figuresOf({ unplaced, kept, penalty }: Figures): Figures {
  return { unplaced, kept, penalty };
}
