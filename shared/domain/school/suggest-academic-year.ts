import { addDays, format, getDay, parseISO } from 'date-fns';
import type { Day } from '../../lib/day';
import { easterDay } from './easter-day';
import type { AcademicYear } from './school';

const MONDAY = 1;
const FRIDAY = 5;

const shift = (from: Day, days: number): Day => format(addDays(parseISO(from), days), 'yyyy-MM-dd');
const weekday = (of: Day): number => getDay(parseISO(of));
const firstFrom = (from: Day, wanted: number): Day => shift(from, (wanted - weekday(from) + 7) % 7);
const lastUntil = (until: Day, wanted: number): Day => shift(until, -((weekday(until) - wanted + 7) % 7));
const isWeekend = (of: Day): boolean => weekday(of) % 6 === 0;

/**
 * The academic year that a day falls in (from August the one to come), with term dates as many English schools have
 * them: a start to be corrected, since the dates are each authority's or trust's own. No term begins or ends on a
 * weekend, half-terms are whole weeks, and the spring holiday goes by Easter.
 *
 * @example
 * suggestAcademicYear('2026-11-22').name //=> '2026–27'
 */
export function suggestAcademicYear(today: Day): AcademicYear {
  const year = Number(today.slice(0, 4));
  const first = Number(today.slice(5, 7)) >= 8 ? year : year - 1;
  const next = first + 1;
  const spring = springHoliday(next);
  const summerEnd = `${next}-07-21`;
  return {
    name: `${first}–${String(next).slice(2)}`,
    terms: [
      {
        name: 'Autumn term',
        startDay: isWeekend(`${first}-09-01`) ? firstFrom(`${first}-09-01`, MONDAY) : `${first}-09-01`,
        endDay: lastUntil(`${first}-12-21`, FRIDAY),
        ...halfTermFrom(firstFrom(`${first}-10-22`, MONDAY)),
      },
      {
        name: 'Spring term',
        startDay: firstFrom(`${next}-01-04`, MONDAY),
        endDay: spring.lastDayBefore,
        ...halfTermFrom(firstFrom(`${next}-02-12`, MONDAY)),
      },
      {
        name: 'Summer term',
        startDay: spring.firstDayAfter,
        endDay: isWeekend(summerEnd) ? lastUntil(summerEnd, FRIDAY) : summerEnd,
        // The week of the spring bank holiday, the last Monday of May.
        ...halfTermFrom(lastUntil(`${next}-05-31`, MONDAY)),
      },
    ],
    insetDays: [],
  };
}

function halfTermFrom(monday: Day) {
  return { halfTermStartDay: monday, halfTermEndDay: shift(monday, 4) };
}

/** Two weeks that begin with an early Easter, surround one in the middle, or end with a late one. */
function springHoliday(year: number): { readonly lastDayBefore: Day; readonly firstDayAfter: Day } {
  const easter = easterDay(year);
  if (easter < `${year}-04-01`) return { lastDayBefore: shift(easter, -3), firstDayAfter: shift(easter, 15) };
  if (easter < `${year}-04-12`) return { lastDayBefore: shift(easter, -9), firstDayAfter: shift(easter, 8) };
  return { lastDayBefore: shift(easter, -16), firstDayAfter: shift(easter, 2) };
}
