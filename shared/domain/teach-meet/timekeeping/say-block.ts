import { plural } from '../../../lib/plural';
import { toMinutes } from '../../../lib/time-of-day';
import type { BlockItem } from './list-room-day';

const MINUTE_MS = 60_000;

/**
 * How a break or plenary stands at that time of the Teach-meet's day (milliseconds since midnight; null on any other day).
 *
 * @example
 * sayBlock({ start: '10:15', end: '10:45' }, toMinutes('10:40') * 60_000) //=> '5 minutes left'
 */
export function sayBlock(
  { start, end }: Pick<BlockItem, 'start' | 'end'>,
  sinceMidnightMs: number | null,
): string {
  if (sinceMidnightMs === null) return `${start} to ${end}`;
  if (sinceMidnightMs < toMinutes(start) * MINUTE_MS) return `From ${start}`;
  const left = Math.ceil(toMinutes(end) - sinceMidnightMs / MINUTE_MS);
  return left <= 0 ? 'Over by the plan' : `${plural(left, 'minute')} left`;
}
