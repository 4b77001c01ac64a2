import { TZDate } from '@date-fns/tz';
import type { Day } from '#shared/lib/day';
import { toMinutes, type TimeOfDay } from '#shared/lib/time-of-day';

const MILLISECONDS_AN_HOUR = 3_600_000;

function inZone(day: Day, time: TimeOfDay, timeZone: string): TZDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const minutes = toMinutes(time);
  const found = new TZDate(year, month - 1, date, Math.floor(minutes / 60), minutes % 60, 0, timeZone);
  const hourBefore = new TZDate(found.getTime() - MILLISECONDS_AN_HOUR, timeZone);
  return hourBefore.getHours() === found.getHours() ? hourBefore : found;
}

/**
 * The instant at which the school's clock shows a time. An hour that a clock change skips is read as the hour after it;
 * an hour that comes twice is read as the first.
 *
 * @example
 * toInstant('2026-11-12', '10:07', 'Europe/London').toISOString() //=> '2026-11-12T10:07:00.000Z'
 * toInstant('2026-10-23', '10:07', 'Europe/London').toISOString() //=> '2026-10-23T09:07:00.000Z'
 */
export function toInstant(day: Day, time: TimeOfDay, timeZone: string): Date {
  return new Date(inZone(day, time, timeZone).getTime());
}

/**
 * The school's wall-clock time with its distance from UTC, as schedule files want it.
 *
 * @example
 * toZonedText('2026-10-23', '10:07', 'Europe/London') //=> '2026-10-23T10:07:00+01:00'
 */
export function toZonedText(day: Day, time: TimeOfDay, timeZone: string): string {
  const offset = -inZone(day, time, timeZone).getTimezoneOffset();
  const pad = (part: number) => String(part).padStart(2, '0');
  const distance = `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  return `${day}T${time}:00${distance}`;
}
