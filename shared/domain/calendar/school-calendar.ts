import type { Day } from '../../lib/day';
import type { AcademicYear, School, Term } from '../school/school';
import { suggestAcademicYear } from '../school/suggest-academic-year';
import { isTermTimeBankHoliday } from './bank-holidays';
import { dayOfWeek, mondayOf, moveDay } from './move-day';

/** What of a school says when it is open. */
export type SchoolCalendar = Pick<School, 'academicYears'>;

const LONGEST_BREAK_DAYS = 180;
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * The academic year that a day belongs to, August to July. Where the school has not entered that year, or entered no
 * terms for it, the dates that many English schools have stand in (`suggestAcademicYear`), so that planning into next
 * year works before its calendar is there.
 */
export function academicYearAt(calendar: SchoolCalendar, day: Day): AcademicYear {
  const first = firstYearOf(day);
  const known = calendar.academicYears.find(
    ({ terms }) => terms[0] !== undefined && firstYearOf(terms[0].startDay) === first,
  );
  return known ?? suggestedYear(first);
}

const suggested = new Map<number, AcademicYear>();

function suggestedYear(first: number): AcademicYear {
  const before = suggested.get(first);
  if (before !== undefined) return before;
  const year = suggestAcademicYear(`${first}-09-01`);
  suggested.set(first, year);
  return year;
}

const firstYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5, 7) >= '08' ? 0 : 1);

/** The term that a day falls in, its half-term break included; null in the holidays between terms. */
export function termAt(calendar: SchoolCalendar, day: Day): Term | null {
  const { terms } = academicYearAt(calendar, day);
  return terms.find((term) => term.startDay <= day && day <= term.endDay) ?? null;
}

/** The latest term that has begun by that day, whether or not it is over; null before all that is known or suggested. */
export function latestTerm(calendar: SchoolCalendar, day: Day): Term | null {
  return begun(academicYearAt(calendar, day), day) ?? begun(yearBefore(calendar, day), day);
}

/** The term before the latest one; null where there is none. */
export function termBefore(calendar: SchoolCalendar, term: Term): Term | null {
  return latestTerm(calendar, moveDay(term.startDay, -1));
}

function begun({ terms }: AcademicYear, day: Day): Term | null {
  return (
    terms
      .filter(({ startDay }) => startDay <= day)
      .toSorted((a, b) => a.startDay.localeCompare(b.startDay))
      .at(-1) ?? null
  );
}

function yearBefore(calendar: SchoolCalendar, day: Day): AcademicYear {
  return academicYearAt(calendar, `${firstYearOf(day) - 1}-09-01`);
}

function isInHalfTerm({ halfTermStartDay, halfTermEndDay }: Term, day: Day): boolean {
  return (
    halfTermStartDay !== null && halfTermEndDay !== null && halfTermStartDay <= day && day <= halfTermEndDay
  );
}

/** Whether staff are in school without pupils. */
export function isInsetDay(calendar: SchoolCalendar, day: Day): boolean {
  return calendar.academicYears.some(({ insetDays }) => insetDays.includes(day));
}

/**
 * Whether staff are in school: a weekday of a term outside its half-term break that is no bank holiday, or an INSET day
 * wherever it lies.
 *
 * @example
 * isSchoolDay(school, '2026-10-28') //=> false: half-term
 */
export function isSchoolDay(calendar: SchoolCalendar, day: Day): boolean {
  if (isInsetDay(calendar, day)) return true;
  const term = termAt(calendar, day);
  return term !== null && !isInHalfTerm(term, day) && dayOfWeek(day) <= 5 && !isTermTimeBankHoliday(day);
}

/** Whether lessons take place: a school day that is no INSET day. Free periods and cover mean something only then. */
export function isPupilDay(calendar: SchoolCalendar, day: Day): boolean {
  return isSchoolDay(calendar, day) && !isInsetDay(calendar, day);
}

/**
 * The first school day on that day or after it; where half a year has none, the day itself.
 *
 * @example
 * nextSchoolDay(school, '2026-10-24') //=> '2026-11-02': after half-term
 */
export function nextSchoolDay(calendar: SchoolCalendar, from: Day): Day {
  let day = from;
  for (let ahead = 0; ahead < LONGEST_BREAK_DAYS; ahead += 1) {
    if (isSchoolDay(calendar, day)) return day;
    day = moveDay(day, 1);
  }
  return from;
}

/** Whether there is school on any day of a day's week. */
export function isSchoolWeek(calendar: SchoolCalendar, day: Day): boolean {
  const monday = mondayOf(day);
  // A board asks for the same weeks once for each pairing.
  const weeks = weeksOf.get(calendar.academicYears) ?? new Map<Day, boolean>();
  weeksOf.set(calendar.academicYears, weeks);
  const before = weeks.get(monday);
  if (before !== undefined) return before;
  const isOpen = WEEK.some((after) => isSchoolDay(calendar, moveDay(monday, after)));
  weeks.set(monday, isOpen);
  return isOpen;
}

const weeksOf = new WeakMap<readonly AcademicYear[], Map<Day, boolean>>();

/** The school days of a day's week, Monday first. */
export function schoolDaysOfWeek(calendar: SchoolCalendar, day: Day): readonly Day[] {
  const monday = mondayOf(day);
  return WEEK.map((after) => moveDay(monday, after)).filter((each) => isSchoolDay(calendar, each));
}
