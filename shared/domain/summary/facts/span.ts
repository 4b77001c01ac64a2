import type { Day } from '../../../lib/day';

/** The days whose records are in a summary, both included. */
export type Span = { readonly startDay: Day; readonly endDay: Day };

/** Whether a day lies in a span. */
export const isWithin = (day: Day, { startDay, endDay }: Span): boolean => startDay <= day && day <= endDay;

/** The last of some dated moves by a day; undefined before the first. */
export function lastMove<Move extends { readonly day: Day }>(
  moves: readonly Move[],
  by: Day,
): Move | undefined {
  return moves
    .filter(({ day }) => day <= by)
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .at(-1);
}
