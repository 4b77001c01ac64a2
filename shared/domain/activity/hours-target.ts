import type { Day } from '../../lib/day';
import { moveDay } from '../calendar/move-day';
import { isSchoolDay } from '../calendar/school-calendar';
import type { Person } from '../people/person';
import type { AcademicYear, School } from '../school/school';
import type { HoursPeriod } from './hours';

type TargetSchool = Pick<School, 'academicYears' | 'programme'>;

/**
 * Minutes that the school means for somebody in a period: its hours a year, by how much of a full-time post they work
 * and by the share of their academic year's school days (INSET days included) that lie in the period and on which they
 * were with the school. A period over two academic years takes its share of each. Null where the school has no target,
 * and for governors who are not on the staff. Whole minutes, rounded so that the parts of a year add up to the year.
 *
 * @example
 * // A target of 30 hours, 60 per cent of full time, a term of 70 of the year's 195 school days:
 * hoursTargetFor(person, school, autumn) //=> 388
 */
export function hoursTargetFor(
  person: Pick<Person, 'kind' | 'fullTimePercent' | 'startDay' | 'leavingDay'>,
  school: TargetSchool,
  { startDay, endDay }: HoursPeriod,
): number | null {
  const { hoursTarget } = school.programme;
  if (hoursTarget === null || person.kind === 'governor') return null;
  const minutesAYear = (hoursTarget * 60 * person.fullTimePercent) / 100;
  let minutes = 0;
  for (let first = firstYearOf(startDay); first <= firstYearOf(endDay); first += 1) {
    const days = schoolDaysOf(school, first);
    const through = (last: Day): number => {
      const worked = days.filter(
        (day) =>
          day <= last &&
          (person.startDay === null || person.startDay <= day) &&
          (person.leavingDay === null || day <= person.leavingDay),
      );
      return days.length === 0 ? 0 : Math.round((minutesAYear * worked.length) / days.length);
    };
    minutes += through(endDay) - through(moveDay(startDay, -1));
  }
  return Math.max(0, minutes);
}

const firstYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5, 7) >= '08' ? 0 : 1);

/** The school days from August of that year to the July after it, in order. */
function schoolDaysOf(school: TargetSchool, first: number): readonly Day[] {
  // A list of hours asks for the same year once for each person.
  const years = daysOf.get(school.academicYears) ?? new Map<number, readonly Day[]>();
  daysOf.set(school.academicYears, years);
  const before = years.get(first);
  if (before !== undefined) return before;
  const days: Day[] = [];
  for (let day = `${first}-08-01`; day < `${first + 1}-08-01`; day = moveDay(day, 1)) {
    if (isSchoolDay(school, day)) days.push(day);
  }
  years.set(first, days);
  return days;
}

const daysOf = new WeakMap<readonly AcademicYear[], Map<number, readonly Day[]>>();
