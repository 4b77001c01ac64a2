import { formatDay } from '../../../lib/day';
import type { SummaryContent } from '../summary-content';

/**
 * The days that a summary is of, and how far its records go where that is less.
 *
 * @example
 * sayDays({ startDay: '2026-09-01', endDay: '2026-12-18', upToDay: '2026-11-22' })
 * //=> 'Tue 1 Sep 2026 to Fri 18 Dec 2026, from the records up to Sun 22 Nov 2026'
 */
export function sayDays({
  startDay,
  endDay,
  upToDay,
}: Pick<SummaryContent, 'startDay' | 'endDay' | 'upToDay'>): string {
  const days = `${formatDay(startDay)} to ${formatDay(endDay)}`;
  return upToDay < endDay ? `${days}, from the records up to ${formatDay(upToDay)}` : days;
}
