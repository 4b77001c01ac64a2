import { addYears, format, parseISO } from 'date-fns';
import type { Day } from '../../lib/day';

/**
 * The last day on which a record is kept: as many years after the day it is counted from.
 *
 * @example
 * keptUntil('2020-07-17', 6) //=> '2026-07-17'
 */
export function keptUntil(from: Day, years: number): Day {
  return format(addYears(parseISO(from), years), 'yyyy-MM-dd');
}

/**
 * The first day that is not yet old enough: whatever is counted from an earlier one was kept for all its years.
 *
 * @example
 * dueBefore('2026-11-12', 6) //=> '2020-11-12'
 */
export function dueBefore(today: Day, years: number): Day {
  return format(addYears(parseISO(today), -years), 'yyyy-MM-dd');
}
