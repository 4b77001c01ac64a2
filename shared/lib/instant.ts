import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { z } from 'zod';
import type { Day } from './day';
import type { TimeOfDay } from './time-of-day';

/** A moment in time, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
export type Instant = string;

/**
 * A moment as the school's own clock and calendar show it.
 *
 * @example
 * formatInstant('2026-07-02T09:04:00.000Z', 'Europe/London') //=> 'Thu 2 Jul 2026, 10:04'
 */
export function formatInstant(value: Instant, timeZone: string): string {
  return format(new TZDate(value, timeZone), 'EEE d MMM yyyy, HH:mm');
}

/** The day that the school's calendar shows at that moment. `dayOf('2026-07-01T23:30:00.000Z', 'Europe/London') //=> '2026-07-02'` */
export function dayOf(value: Instant, timeZone: string): Day {
  return format(new TZDate(value, timeZone), 'yyyy-MM-dd');
}

/** The time that the school's clock shows at that moment. */
export function timeOf(value: Instant, timeZone: string): TimeOfDay {
  return format(new TZDate(value, timeZone), 'HH:mm');
}
