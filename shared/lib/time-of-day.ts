import { z } from 'zod';

/** A time on the school's wall clock, `HH:MM`, 24 hours. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 09:15.');
export type TimeOfDay = string;

/**
 * Minutes since midnight.
 *
 * @example
 * toMinutes('10:07') //=> 607
 */
export function toMinutes(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The wall-clock time that many minutes after midnight; a day's end is the last it can say.
 *
 * @example
 * fromMinutes(607) //=> '10:07'
 */
export function fromMinutes(minutes: number): TimeOfDay {
  const within = Math.min(Math.max(Math.round(minutes), 0), 24 * 60 - 1);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(within / 60))}:${pad(within % 60)}`;
}
