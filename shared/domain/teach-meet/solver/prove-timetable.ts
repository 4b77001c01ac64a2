import { type Figures, isBetter } from './anneal';
import { Arrangement } from './arrangement';
import type { Proof } from './bound';
import type { Grid } from './grid';
import type { LinearModel } from './linear-model';
import { modelTimetable } from './timetable-model';

/**
 * Solves a model exactly, for at most so many seconds. `bound` is what no solution goes below; `isOptimal` where the
 * solution was proved within less than one whole of the best; `values` is the best solution, null for none.
 */
export type RunModel = (
  model: LinearModel,
  seconds: number,
) => { readonly bound: number; readonly isOptimal: boolean; readonly values: ArrayLike<number> | null };

export type ProofMeans = {
  readonly runModel: RunModel;
  readonly secondsLeft: () => number;
  /** Whether a better timetable is taken over from a model that was cut short: it then depends on the clock. */
  readonly adoptsUnproved: boolean;
};

/** Models with more columns than this do not come to a proof in the time that anybody waits. */
const MOST_COLUMNS = 8_000;

/**
 * Proves the timetable that was found, or finds a better one: first that nobody more could be placed or kept where
 * counting left that open, then the penalty. Whatever the model answers is weighed again here and never trusted.
 */
export function proveTimetable(
  grid: Grid,
  found: { readonly cellOf: Int32Array; readonly figures: Figures },
  counted: Proof & { readonly isReached: boolean },
  means: ProofMeans,
): Proof & { readonly cellOf: Int32Array } {
  const { secondsLeft, adoptsUnproved } = means;
  const runModel: RunModel = (model, seconds) => {
    try {
      return means.runModel(model, seconds);
    } catch {
      // A solver that fails (out of memory, say) proves nothing; the timetable that was found stands.
      return { bound: -Infinity, isOptimal: false, values: null };
    }
  };
  let { cellOf, figures } = found;
  let isReached = counted.isReached;
  const unproved = () => ({ cellOf, penalty: counted.penalty, isBest: false });
  if (grid.open.reduce((sum, open) => sum + open, 0) > MOST_COLUMNS) return unproved();

  const adopt = (cells: Int32Array): boolean => {
    const better = checkCells(grid, cells);
    if (!better || !isBetter(better.figures, figures)) return false;
    ({ cellOf, figures } = better);
    return true;
  };
  let lower = counted.penalty;
  if (!isReached) {
    const seconds = secondsLeft();
    if (seconds < 0.05) return unproved();
    const fewest = modelTimetable(grid, cellOf, 'fewest');
    const answer = runModel(fewest.model, seconds);
    const hadBefore = figures;
    if (answer.values && (answer.isOptimal || adoptsUnproved)) adopt(fewest.readCells(answer.values));
    if (figures.unplaced !== hadBefore.unplaced || figures.kept !== hadBefore.kept) lower = 0;
    const worth = (grid.talks - figures.unplaced) * (grid.talks + 1) + figures.kept;
    isReached = answer.bound > -worth - 1 + 1e-6;
  }
  const seconds = secondsLeft();
  if (seconds < 0.05) return { cellOf, penalty: lower, isBest: isReached && lower >= figures.penalty };
  const exact = modelTimetable(grid, cellOf, 'penalty');
  const answer = runModel(exact.model, seconds);
  if (answer.values && (answer.isOptimal || adoptsUnproved)) adopt(exact.readCells(answer.values));
  const penalty = Math.max(lower, Math.ceil(answer.bound - 1e-6));
  return {
    cellOf,
    penalty: Math.min(penalty, figures.penalty),
    isBest: isReached && penalty >= figures.penalty,
  };
}

/** The figures of these cells, or nothing where they break a rule. */
function checkCells(
  grid: Grid,
  cells: Int32Array,
): { readonly cellOf: Int32Array; readonly figures: Figures } | null {
  const arrangement = new Arrangement(grid);
  for (const [talk, cell] of cells.entries()) {
    if (cell < 0) continue;
    if (arrangement.talkAt[cell] !== -1 || !arrangement.fits(talk, cell)) return null;
    arrangement.put(talk, cell);
  }
  const { unplaced, kept, penalty } = arrangement;
  return { cellOf: arrangement.cellOf, figures: { unplaced, kept, penalty } };
}
