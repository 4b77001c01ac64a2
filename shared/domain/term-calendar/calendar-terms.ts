import type { Day } from '../../lib/day';
import { moveDay } from '../calendar/move-day';
import { academicYearAt, type SchoolCalendar } from '../calendar/school-calendar';

/** A stretch of the calendar to look at: a term with the holidays after it. */
export type CalendarTerm = {
  readonly id: string;
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
};

/**
 * The terms of the years that the school has entered, and of the year of `today`, each up to the day before the next one
 * begins, in order; and `here`, the one that `today` lies in.
 */
export function listCalendarTerms(
  calendar: SchoolCalendar,
  today: Day,
): { readonly terms: readonly CalendarTerm[]; readonly here: CalendarTerm } {
  const years = new Set([...calendar.academicYears, academicYearAt(calendar, today)]);
  const all = [...years]
    .flatMap(({ name, terms }) => terms.map((term) => ({ ...term, year: name })))
    .toSorted((one, other) => one.startDay.localeCompare(other.startDay));
  const terms = all.map(({ name, year, startDay, endDay }, index): CalendarTerm => {
    const next = all[index + 1];
    const to = next === undefined ? endDay : moveDay(next.startDay, -1);
    return { id: startDay, label: `${name} ${year}`, from: startDay, to: to < endDay ? endDay : to };
  });
  const here = terms.findLast(({ from }) => from <= today) ?? terms[0];
  // The year of today always has terms, entered or usual ones, which the compiler cannot know.
  return { terms, here: here ?? { id: today, label: '', from: today, to: today } };
}
