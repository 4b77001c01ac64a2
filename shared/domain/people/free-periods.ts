import { listWeek, sharedPeriods } from '../mentoring/relationship/shared-periods';
import type { Period, Weekday, WeeklyPeriod } from '../school/week';
import type { Person } from './person';

/** One period of one weekday. `nameWeeklyPeriod('tue', 'p3') //=> 'tue/p3'` */
export function nameWeeklyPeriod(weekday: Weekday, periodId: Period['id']): WeeklyPeriod {
  return `${weekday}/${periodId}`;
}

/**
 * The free periods that the school's week still has, in its order; those of a period since removed are not among them.
 *
 * @example
 * listFreePeriods(['tue/p1', 'mon/p1', 'mon/gone'], [{ id: 'p1', label: 'Period 1', start: '09:00', end: '10:00' }])
 * //=> ['mon/p1', 'tue/p1']
 */
export function listFreePeriods(
  free: readonly WeeklyPeriod[],
  periods: readonly Period[],
): readonly WeeklyPeriod[] {
  return sharedPeriods([{ freePeriods: free }], { periods }).map(({ id }) => id);
}

/**
 * The free periods after some of the week became free or taken, in the week's order. Those of a period that the school
 * has since removed are kept at the end, so that bringing the period back brings them back too.
 */
export function setFree(
  free: readonly WeeklyPeriod[],
  changed: readonly WeeklyPeriod[],
  isFree: boolean,
  periods: readonly Period[],
): readonly WeeklyPeriod[] {
  const next = new Set(free);
  for (const each of changed) {
    if (isFree) next.add(each);
    else next.delete(each);
  }
  const week = new Set(listWeek({ periods }).map(({ id }) => id));
  return [...listFreePeriods([...next], periods), ...[...next].filter((each) => !week.has(each))];
}

/** Whether all of some people have the very same free periods in the school's week. */
export function haveSameFreePeriods(
  people: readonly Pick<Person, 'freePeriods'>[],
  periods: readonly Period[],
): boolean {
  const shared = sharedPeriods(people, { periods }).length;
  return people.every(({ freePeriods }) => listFreePeriods(freePeriods, periods).length === shared);
}
