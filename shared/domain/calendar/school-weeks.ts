import type { Day } from '../../lib/day';
import { dayOfWeek, mondayOf, moveDay } from './move-day';
import { isSchoolWeek, schoolDaysOfWeek, type SchoolCalendar } from './school-calendar';

const WEEK = 7;
/** Beyond this many weeks without school, weeks are counted as they come, so that no calendar can stall the count. */
const LONGEST_BREAK_WEEKS = 26;

/**
 * How many weeks with school in them begin after the first day's week and up to the second day's: holiday weeks do not
 * count, and two days of one week are no week apart. 0 where the second day is the earlier.
 *
 * @example
 * schoolWeeksBetween(school, '2026-10-22', '2026-11-05') //=> 1: the week between was half-term
 */
export function schoolWeeksBetween(calendar: SchoolCalendar, from: Day, to: Day): number {
  const last = mondayOf(to);
  let weeks = 0;
  for (let monday = moveDay(mondayOf(from), WEEK); monday <= last; monday = moveDay(monday, WEEK)) {
    if (isSchoolWeek(calendar, monday)) weeks += 1;
  }
  return weeks;
}

/**
 * The same weekday so many school weeks later. Where there is no school on it, the next school day of that week, else
 * the last one before it in that week.
 *
 * @example
 * addSchoolWeeks(school, '2026-11-12', 2) //=> '2026-11-26'
 */
export function addSchoolWeeks(calendar: SchoolCalendar, from: Day, weeks: number): Day {
  const weekday = Math.min(dayOfWeek(from), 5);
  let monday = mondayOf(from);
  let left = weeks;
  let idle = 0;
  while (left > 0) {
    monday = moveDay(monday, WEEK);
    const isOpen = isSchoolWeek(calendar, monday);
    idle = isOpen ? 0 : idle + 1;
    if (isOpen || idle > LONGEST_BREAK_WEEKS) left -= 1;
  }
  const wanted = moveDay(monday, weekday - 1);
  const days = schoolDaysOfWeek(calendar, monday);
  return days.find((day) => day >= wanted) ?? days.at(-1) ?? wanted;
}
