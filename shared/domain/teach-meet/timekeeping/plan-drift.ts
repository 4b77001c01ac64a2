import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Day } from '../../../lib/day';
import { plural } from '../../../lib/plural';
import { toMinutes } from '../../../lib/time-of-day';
import type { RoomDayItem } from './list-room-day';

const MINUTE_MS = 60_000;

/** What the school's calendar and clock show: the day, and milliseconds since its midnight. */
export type SchoolClock = { readonly day: Day; readonly sinceMidnightMs: number };

/**
 * The school's clock at an instant (milliseconds since 1970).
 *
 * @example
 * readSchoolClock(1_782_983_040_000, 'Europe/London') //=> { day: '2026-07-02', sinceMidnightMs: 36_240_000 }
 */
export function readSchoolClock(now: number, timeZone: string): SchoolClock {
  const local = new TZDate(now, timeZone);
  const minutes = local.getHours() * 60 + local.getMinutes();
  return {
    day: format(local, 'yyyy-MM-dd'),
    sinceMidnightMs: minutes * MINUTE_MS + local.getSeconds() * 1000 + local.getMilliseconds(),
  };
}

/**
 * Whole minutes that the room runs behind its plan (below nought: ahead) if what is on now takes all the time it has
 * left. Waiting for the planned start is not being ahead, and a break or plenary is late only once it should be over.
 *
 * @example
 * // a talk planned for 10:07 to 10:14 that has six minutes left at 10:11
 * minutesBehind(talk, { hasBegun: true, spentMs: 60_000, sinceMidnightMs: toMinutes('10:11') * 60_000 }) //=> 3
 */
export function minutesBehind(
  item: RoomDayItem,
  at: { readonly hasBegun: boolean; readonly spentMs: number; readonly sinceMidnightMs: number },
): number {
  const endMs = toMinutes(item.end) * MINUTE_MS;
  if (item.kind !== 'talk') return wholeMinutes(Math.max(0, at.sinceMidnightMs - endMs));
  const leftMs = Math.max(0, item.minutes * MINUTE_MS - at.spentMs);
  const lateMs = at.sinceMidnightMs + leftMs - (toMinutes(item.start) + item.minutes) * MINUTE_MS;
  return wholeMinutes(at.hasBegun ? lateMs : Math.max(0, lateMs));
}

/** Part of a minute is neither behind nor ahead. */
function wholeMinutes(ms: number): number {
  return Math.trunc(ms / MINUTE_MS) || 0;
}

/** `'3 minutes behind the plan'`, `'On time'`, `'2 minutes ahead of the plan'` */
export function sayDrift(minutes: number): string {
  if (minutes === 0) return 'On time';
  return minutes > 0
    ? `${plural(minutes, 'minute')} behind the plan`
    : `${plural(-minutes, 'minute')} ahead of the plan`;
}
