import { formatDay, type Day } from '../../lib/day';

const said = new Map<Day, string>();

/** A day as `formatDay` writes it, each written once: a board says the same few hundred days thousands of times. */
export function sayDay(day: Day): string {
  const before = said.get(day);
  if (before !== undefined) return before;
  const words = formatDay(day);
  said.set(day, words);
  return words;
}
