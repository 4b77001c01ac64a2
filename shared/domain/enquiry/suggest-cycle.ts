import { formatDay, type Day } from '../../lib/day';
import { ok, refuse, type Result } from '../../lib/result';
import { moveDay } from '../calendar/move-day';
import type { AppraisalCycle } from './enquiry-settings';

/** The dates of a school's cycle without their year, `MM-DD`. */
export type CycleDates = { readonly start: string; readonly reviewBy: string };

/** From 1 November, reviewed by 31 October: a start that many schools would change, and can. */
const DEFAULT_CYCLE_DATES: CycleDates = { start: '11-01', reviewBy: '10-31' };

/**
 * The cycle that a day belongs to, a year long, with the school's dates: those of its latest cycle where it has one.
 *
 * @example
 * suggestCycle('2026-11-22', 'c1') //=> { name: '2026–27', startDay: '2026-11-01', endDay: '2027-10-31', reviewByDay: '2027-10-31', … }
 */
export function suggestCycle(day: Day, id: string, dates: CycleDates = DEFAULT_CYCLE_DATES): AppraisalCycle {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < dates.start ? 1 : 0);
  const startDay = inYear(year, dates.start);
  const endDay = moveDay(inYear(year + 1, dates.start), -1);
  // Outcomes are reviewed in the last months of a cycle or shortly after it.
  const reviews = [year, year + 1].map((each) => inYear(each, dates.reviewBy));
  const reviewByDay = reviews.findLast((each) => each >= startDay && each <= moveDay(endDay, 120)) ?? endDay;
  return {
    id,
    name: `${year}–${String((year + 1) % 100).padStart(2, '0')}`,
    startDay,
    endDay,
    reviewByDay,
  };
}

// 29 February exists in some years only.
const inYear = (year: number, monthDay: string): Day =>
  `${year}-${monthDay === '02-29' ? '02-28' : monthDay}`;

/** The cycle to come after those a school has, with the dates of its latest; the current one where it has none. */
export function suggestNextCycle(cycles: readonly AppraisalCycle[], today: Day, id: string): AppraisalCycle {
  const latest = cycles.toSorted((one, other) => one.startDay.localeCompare(other.startDay)).at(-1);
  if (latest === undefined) return suggestCycle(today, id);
  const dates = { start: latest.startDay.slice(5), reviewBy: latest.reviewByDay.slice(5) };
  return suggestCycle(moveDay(latest.endDay, 1), id, dates);
}

/** The cycle that a day falls in; where none does, the latest that has begun, or the first to come. */
export function cycleAt(cycles: readonly AppraisalCycle[], day: Day): AppraisalCycle | null {
  const inOrder = cycles.toSorted((one, other) => one.startDay.localeCompare(other.startDay));
  return (
    inOrder.findLast(({ startDay, endDay }) => startDay <= day && day <= endDay) ??
    inOrder.findLast(({ startDay }) => startDay <= day) ??
    inOrder[0] ??
    null
  );
}

/** Whether a cycle's dates make sense. Refuses `cycle-backwards`, `cycle-too-long` and `review-before-start`. */
export function checkCycle({ startDay, endDay, reviewByDay }: AppraisalCycle): Result<null> {
  if (endDay <= startDay) {
    return refuse('cycle-backwards', 'The cycle would end before it starts. The old dates were kept.');
  }
  if (endDay > moveDay(startDay, 550)) {
    return refuse(
      'cycle-too-long',
      `A cycle from ${formatDay(startDay)} to ${formatDay(endDay)} is longer than a year and a half. The old dates were kept. Check the year.`,
    );
  }
  return reviewByDay < startDay || reviewByDay > moveDay(endDay, 366)
    ? refuse(
        'review-before-start',
        `The outcomes cannot be reviewed by ${formatDay(reviewByDay)} in a cycle that ends on ${formatDay(endDay)}. The old dates were kept. Check the year.`,
      )
    : ok(null);
}
