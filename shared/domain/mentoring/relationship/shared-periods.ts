import type { Person } from '../../people/person';
import type { School } from '../../school/school';
import { WEEKDAY_NAMES, WEEKDAYS, type Period, type Weekday, type WeeklyPeriod } from '../../school/week';

/** One period of the school's week, as `tue/p3`, with its words. */
export type SharedPeriod = {
  readonly id: WeeklyPeriod;
  /** "Tue, Period 3" */
  readonly label: string;
  readonly weekday: Weekday;
  readonly period: Period;
};

/** Every period of the school's week, Monday's first. */
export function listWeek(school: Pick<School, 'periods'>): readonly SharedPeriod[] {
  return WEEKDAYS.flatMap((weekday) =>
    school.periods.map((period) => ({
      id: `${weekday}/${period.id}`,
      label: `${WEEKDAY_NAMES[weekday]}, ${period.label}`,
      weekday,
      period,
    })),
  );
}

/**
 * The periods of the week in which all of them are free, in week order; none where nobody is given. Periods that the
 * school no longer has are left out.
 *
 * @example
 * sharedPeriods([mei, idris], school).map(({ label }) => label) //=> ['Tue, Period 3', 'Thu, Lunch']
 */
export function sharedPeriods(
  people: readonly Pick<Person, 'freePeriods'>[],
  school: Pick<School, 'periods'>,
): readonly SharedPeriod[] {
  const [first, ...others] = people;
  if (first === undefined || first.freePeriods.length === 0) return [];
  return listWeek(school).filter(
    ({ id }) => first.freePeriods.includes(id) && others.every((other) => other.freePeriods.includes(id)),
  );
}
