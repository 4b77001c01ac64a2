import type { Day } from '../../lib/day';
import { dayOfWeek, mondayOf, moveDay } from '../calendar/move-day';
import type { CalendarEntry } from './calendar-entry';

export type CalendarDay = { readonly day: Day; readonly entries: readonly CalendarEntry[] };
export type CalendarWeek = { readonly monday: Day; readonly days: readonly CalendarDay[] };

const WEEK = 7;
const FRIDAY = 5;

/**
 * The entries of a stretch of days by week, Monday first. Each week has its five weekdays, and a Saturday or Sunday only
 * where something lies on it; an entry of several days stands on each of them.
 */
export function groupWeeks(entries: readonly CalendarEntry[], from: Day, to: Day): readonly CalendarWeek[] {
  const weeks: CalendarWeek[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = moveDay(monday, WEEK)) {
    const days = Array.from({ length: WEEK }, (_, after): CalendarDay => {
      const day = moveDay(monday, after);
      return { day, entries: entries.filter((entry) => entry.day <= day && day <= entry.lastDay) };
    });
    weeks.push({
      monday,
      days: days.filter(({ day, entries: found }) => dayOfWeek(day) <= FRIDAY || found.length > 0),
    });
  }
  return weeks;
}
