import { assignAtLeastCost } from './assign-at-least-cost';
import { Arrangement } from './arrangement';
import type { Grid } from './grid';

/**
 * What no timetable can beat, from the assignment of talks to cells that forgets the pair rules: at least so many
 * talks unplaced; among those at most so many kept; among those at least so much preference and overflow.
 */
export type AssignmentBound = { readonly unplaced: number; readonly kept: number; readonly cost: number };

/** The largest whole number whose sums stay exact. */
const EXACT = 2 ** 52;

/** Assigns talks to open cells: fewest unplaced, then most kept, then least preference and overflow. */
export function assignTalks(
  grid: Grid,
  linear: Int32Array = grid.cost,
): { readonly cellOf: Int32Array; readonly bound: AssignmentBound } {
  const { talks, cells } = grid;
  let highest = 0;
  for (const cost of linear) highest = Math.max(highest, cost);
  const wide = highest * talks + 1;
  const precise = wide * (talks + 1) * (talks + 1) < EXACT;
  const keptWorth = precise ? wide : 1;
  const unplacedCost = keptWorth * (talks + 1);
  const columns = cells + talks;
  const costs = new Float64Array(talks * columns).fill(Infinity);
  for (let talk = 0; talk < talks; talk += 1) {
    for (let cell = 0; cell < cells; cell += 1) {
      if (grid.open[talk * cells + cell] !== 1) continue;
      const keeps = grid.previous[talk] === cell ? keptWorth : 0;
      costs[talk * columns + cell] = (precise ? (linear[talk * cells + cell] ?? 0) : 0) + keptWorth - keeps;
    }
    costs.fill(unplacedCost * 2, talk * columns + cells, (talk + 1) * columns);
  }
  const { columnOf } = assignAtLeastCost(talks, columns, costs);
  const cellOf = columnOf.map((column) => (column < cells ? column : -1));
  let unplaced = 0;
  let kept = 0;
  let cost = 0;
  cellOf.forEach((cell, talk) => {
    if (cell < 0) unplaced += 1;
    else {
      cost += precise ? (linear[talk * cells + cell] ?? 0) : 0;
      if (grid.previous[talk] === cell) kept += 1;
    }
  });
  return { cellOf, bound: { unplaced, kept, cost } };
}

/** A first timetable that keeps every rule: the assignment, with the talks that break a pair rule put where they fit. */
export function arrangeFirst(grid: Grid, wished: Int32Array): Arrangement {
  const arrangement = new Arrangement(grid);
  const byKept = Array.from(wished.keys()).toSorted(
    (a, b) => Number(grid.previous[b] === wished[b]) - Number(grid.previous[a] === wished[a]) || a - b,
  );
  for (const talk of byKept) {
    const cell = wished[talk] ?? -1;
    if (cell >= 0 && arrangement.fits(talk, cell)) arrangement.put(talk, cell);
  }
  fillGaps(arrangement);
  return arrangement;
}

/** Puts every unplaced talk that fits an empty cell there, until none does. */
export function fillGaps(arrangement: Arrangement): void {
  const { grid } = arrangement;
  for (let talk = 0; talk < grid.talks; talk += 1) {
    if ((arrangement.cellOf[talk] ?? -1) >= 0) continue;
    for (let cell = 0; cell < grid.cells; cell += 1) {
      if (arrangement.talkAt[cell] === -1 && arrangement.fits(talk, cell)) {
        arrangement.put(talk, cell);
        break;
      }
    }
  }
}
