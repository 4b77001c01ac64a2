import type { Day } from '../../lib/day';
import type { Person } from './person';

type Dates = Pick<Person, 'startDay' | 'leavingDay'>;

/** Whether somebody is with the school on any of some days; their first and last days count. */
export function isWithSchool({ startDay, leavingDay }: Dates, from: Day, to: Day = from): boolean {
  return (startDay === null || startDay <= to) && (leavingDay === null || leavingDay >= from);
}
