import type { Day } from '../../lib/day';
import type { Period } from '../school/week';
import { listFreePeriods } from './free-periods';
import type { Person } from './person';

/** Whether somebody has been trained as a mentor by that day; a training day still to come does not count yet. */
export function isTrainedMentor(of: Pick<Person, 'mentorTrainedOn'>, today: Day): boolean {
  return of.mentorTrainedOn !== null && of.mentorTrainedOn <= today;
}

/** Whether somebody is an early career teacher. */
export function isEarlyCareer(of: Pick<Person, 'ectYear'>): boolean {
  return of.ectYear !== null;
}

/** Whether nobody has said yet when a member of staff is free; governors have no timetable to say it of. */
export function lacksFreePeriods(
  of: Pick<Person, 'kind' | 'freePeriods'>,
  periods: readonly Period[],
): boolean {
  return of.kind === 'staff' && listFreePeriods(of.freePeriods, periods).length === 0;
}

/** The phases that people work in, in alphabetical order, to suggest the same words again. */
export function listPhases(people: readonly Pick<Person, 'phase'>[]): readonly string[] {
  return [...new Set(people.map(({ phase }) => phase))]
    .filter(Boolean)
    .toSorted((one, other) => one.localeCompare(other, 'en-GB', { numeric: true }));
}
