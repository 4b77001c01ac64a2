import { isWithSchool } from '../people/is-with-school';
import { fullName, sortName, type Person, type PersonId } from '../people/person';
import type { School } from '../school/school';
import {
  addMinutes,
  NO_HOURS,
  totalHours,
  type CountedMinutes,
  type HoursPeriod,
  type HoursSource,
  type PersonHours,
} from './hours';
import { hoursTargetFor } from './hours-target';

/** One person's hours of a period. */
export type HoursRow = {
  readonly personId: PersonId;
  readonly name: string;
  readonly kind: Person['kind'];
  /** Id of their staff group, '' where nobody has said. */
  readonly staffGroup: string;
  readonly fullTimePercent: number;
  readonly hours: PersonHours;
  /** As the school counts them towards its target. */
  readonly total: CountedMinutes;
  /** What the school means for them in the period, in minutes; null where it has no target for them. */
  readonly target: number | null;
};

/** Everybody who was with the school in a period or has hours in it, by family name. */
export function listHoursRows(
  people: Readonly<Record<string, Person>>,
  school: Pick<School, 'academicYears' | 'programme'>,
  counted: ReadonlyMap<PersonId, PersonHours>,
  period: HoursPeriod,
): readonly HoursRow[] {
  const { compare } = new Intl.Collator('en-GB', { sensitivity: 'base' });
  return Object.values<Person>(people)
    .filter((person) => isWithSchool(person, period.startDay, period.endDay) || counted.has(person.id))
    .toSorted((one, other) => compare(sortName(one), sortName(other)))
    .map((person): HoursRow => {
      const hours = counted.get(person.id) ?? NO_HOURS;
      return {
        personId: person.id,
        name: fullName(person),
        kind: person.kind,
        staffGroup: person.kind === 'governor' ? '' : person.staffGroup,
        fullTimePercent: person.fullTimePercent,
        hours,
        total: totalHours(hours, school.programme),
        target: hoursTargetFor(person, school, period),
      };
    });
}

/** The hours of several people together. */
export type HoursTotals = {
  readonly bySource: Readonly<Record<HoursSource, CountedMinutes>>;
  readonly total: CountedMinutes;
  /** Null where the school has no target for any of them. */
  readonly target: number | null;
};

/** Adds up rows, each record named once. */
export function addHoursRows(rows: readonly HoursRow[]): HoursTotals {
  const of = (source: HoursSource) => addMinutes(rows.map(({ hours }) => hours[source]));
  const targets = rows.flatMap(({ target }) => target ?? []);
  return {
    bySource: {
      activities: of('activities'),
      teachMeets: of('teachMeets'),
      coachingReceived: of('coachingReceived'),
      coachingGiven: of('coachingGiven'),
    },
    total: addMinutes(rows.map(({ total }) => total)),
    target: targets.length === 0 ? null : targets.reduce((sum, each) => sum + each, 0),
  };
}
