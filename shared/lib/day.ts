import { format, isValid, parseISO } from 'date-fns';
import { z } from 'zod';

/** A calendar day of the school, `YYYY-MM-DD`: a word, not an instant, so no time zone can move it. */
export const day = z.iso.date();
export type Day = string;

/** Days that were written before: long lists write the same few hundred again and again, and writing one takes its time. */
const written = new Map<Day, string>();
const MOST_KEPT = 4000;

/**
 * A day as the app writes it everywhere.
 *
 * @example
 * formatDay('2026-11-12') //=> 'Thu 12 Nov 2026'
 */
export function formatDay(value: Day): string {
  const known = written.get(value);
  if (known !== undefined) return known;
  const parsed = parseISO(value);
  const words = isValid(parsed) ? format(parsed, 'EEE d MMM yyyy') : value;
  if (written.size >= MOST_KEPT) written.clear();
  written.set(value, words);
  return words;
}

/**
 * A day without its year, for lists within one year.
 *
 * @example
 * formatShortDay('2026-11-12') //=> 'Thu 12 Nov'
 */
export function formatShortDay(value: Day): string {
  const parsed = parseISO(value);
  return isValid(parsed) ? format(parsed, 'EEE d MMM') : value;
}
