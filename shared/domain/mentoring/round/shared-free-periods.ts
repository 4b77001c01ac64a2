import type { School } from '../../school/school';
import { WEEKDAY_NAMES } from '../../school/week';
import { sharedPeriods } from '../relationship/shared-periods';
import type { PersonFacts } from './round-facts';

/**
 * In how many periods of the school's week both are free: what `sharedPeriods` lists, counted quickly enough for hundreds
 * of thousands of pairs.
 */
export function countSharedPeriods(a: PersonFacts, b: PersonFacts): number {
  const { freePeriods: one } = a;
  const { freePeriods: other } = b;
  let count = 0;
  for (let word = 0; word < one.length; word++) {
    // Each step takes the lowest bit away.
    for (let bits = (one[word] ?? 0) & (other[word] ?? 0); bits !== 0; bits &= bits - 1) count++;
  }
  return count;
}

/** Somebody's free periods as bits, in the order of the school's week; those that the school no longer has are left out. */
export function markPeriods(freePeriods: readonly string[], week: readonly string[]): Uint32Array {
  const free = new Set(freePeriods);
  const marked = new Uint32Array(Math.ceil(week.length / 32));
  week.forEach((period, at) => {
    if (free.has(period)) marked[at >> 5] = (marked[at >> 5] ?? 0) | (1 << (at & 31));
  });
  return marked;
}

/** The periods in which both are free, in words and in the week's order: "Tue Period 3". */
export const nameSharedPeriods = (a: PersonFacts, b: PersonFacts, school: School): readonly string[] =>
  sharedPeriods([a.person, b.person], school).map(
    ({ weekday, period }) => `${WEEKDAY_NAMES[weekday]} ${period.label}`,
  );
