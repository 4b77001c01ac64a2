import { plural } from '../../../lib/plural';
import type { Attendee } from './programme';

/** How many are expected on the day; a governor who is also on the staff counts as staff and as governor. */
export type Expected = { readonly names: number; readonly governors: number };

/** Counts the sign-in register: everybody on it, and the governors among them. */
export function countExpected(register: readonly Attendee[]): Expected {
  return { names: register.length, governors: register.filter(({ isGovernor }) => isGovernor).length };
}

/**
 * How many are expected, in words.
 *
 * @example
 * sayExpected({ names: 66, governors: 6 }) //=> '66 people, 6 governors among them'
 */
export function sayExpected({ names, governors }: Expected): string {
  const people = plural(names, 'person', 'people');
  return governors === 0
    ? `${people}, no governors`
    : `${people}, ${plural(governors, 'governor')} among them`;
}
