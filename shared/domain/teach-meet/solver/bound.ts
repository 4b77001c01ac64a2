import type { Figures } from './anneal';
import { assignTalks } from './first-arrangement';
import type { Grid } from './grid';
import { boundByPrices } from './bound-by-prices';
import { boundThemes } from './bound-themes';

/** What is proved: no timetable has a smaller penalty at these figures; `isBest` where these figures are the best. */
export type Proof = { readonly penalty: number; readonly isBest: boolean };

/**
 * A lower bound on the penalty of every timetable with so many unplaced and kept talks, by counting: the fewest
 * blocks that each theme needs, plus the cheapest assignment of talks to cells. Both forget some rules, none adds one.
 * `isReached` says that nobody more could be placed, nor more be kept.
 */
export function countBound(grid: Grid, figures: Figures): Proof & { readonly isReached: boolean } {
  const { bound } = assignTalks(grid);
  const isReached = figures.unplaced === bound.unplaced && figures.kept === bound.kept;
  const linear = isReached ? bound.cost : 0;
  const penalty = linear + grid.problem.weights.theme * boundThemes(grid, figures.unplaced);
  return { penalty, isReached, isBest: isReached && penalty >= figures.penalty };
}

/** The stronger of `countBound` and `boundByPrices`, for a timetable with these figures. */
export function boundTimetable(
  grid: Grid,
  figures: Figures,
  hasTime: () => boolean,
): Proof & { readonly isReached: boolean } {
  const counted = countBound(grid, figures);
  if (counted.penalty >= figures.penalty) return counted;
  const penalty = Math.max(counted.penalty, boundByPrices(grid, figures, hasTime));
  return { penalty, isReached: counted.isReached, isBest: counted.isReached && penalty >= figures.penalty };
}
