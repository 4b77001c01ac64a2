import { toMinutes } from '../../../lib/time-of-day';
import type { TeachMeet } from '../teach-meet';

/**
 * Minutes of a Teach-meet that count for somebody who was there all day: its sessions and plenaries. Breaks do not
 * count, nor do the times between blocks; where blocks overlap, the time counts once.
 *
 * @example
 * teachMeetMinutes({ blocks: [session('09:00', '09:40'), breakFrom('09:40', '10:00'), plenary('10:00', '10:30')] })
 * //=> 70
 */
export function teachMeetMinutes({ blocks }: Pick<TeachMeet, 'blocks'>): number {
  let minutes = 0;
  let countedTo = 0;
  const counted = blocks
    .filter(({ kind }) => kind !== 'break')
    .map(({ start, end }) => ({ start: toMinutes(start), end: toMinutes(end) }))
    .toSorted((one, other) => one.start - other.start);
  for (const { start, end } of counted) {
    minutes += Math.max(0, end - Math.max(start, countedTo));
    countedTo = Math.max(countedTo, end);
  }
  return minutes;
}
