import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';

/** The first year that counts as typed in full; "26" on the way to "2026" is not one. */
export const FIRST_YEAR = 1900;

/** The day that 'YYYY-MM-DD' stands for, or null for anything else. */
export function readDay(day: string | null): CalendarDate | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    return parseDate(day);
  } catch {
    return null;
  }
}

/** The time that 'HH:MM' stands for, or null for anything else. */
export function readTime(time: string | null): Time | null {
  if (time === null || !/^\d{2}:\d{2}$/.test(time)) return null;
  try {
    return parseTime(time);
  } catch {
    return null;
  }
}

/** A time as 'HH:MM'. */
export function writeTime(time: Time): string {
  return time.toString().slice(0, 5);
}
