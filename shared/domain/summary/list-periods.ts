import type { Day } from '../../lib/day';
import { yearOf } from '../bursary/year-of';
import { moveDay } from '../calendar/move-day';
import { academicYearAt } from '../calendar/school-calendar';
import type { School, Term } from '../school/school';
import type { SummaryPeriod } from './summary';

type Calendar = Pick<School, 'academicYears' | 'financialYearStart'>;

/** How far back periods are offered. */
const YEARS_BACK = 3;

/**
 * The terms, half-terms, academic and financial years that a summary can be of: all that have begun by that day, of this
 * year and the three before it, newest first; of two that began on one day the longer first. Years that the school has
 * not entered have the dates that many English schools have. An academic year runs from September to August.
 *
 * @example
 * listPeriods(school, '2026-11-22')[0]?.name //=> 'Autumn term 2026–27, second half'
 */
export function listPeriods(school: Calendar, today: Day): readonly SummaryPeriod[] {
  return allPeriods(school, today)
    .filter(({ startDay }) => startDay <= today)
    .toSorted(
      (one, other) => other.startDay.localeCompare(one.startDay) || other.endDay.localeCompare(one.endDay),
    );
}

/**
 * The period of the same kind just before one: the term before a term, also over the summer. Null where the calendar
 * gives none.
 *
 * @example
 * periodBefore(school, autumn)?.name //=> 'Summer term 2025–26'
 */
export function periodBefore(school: Calendar, period: SummaryPeriod): SummaryPeriod | null {
  return (
    allPeriods(school, period.startDay)
      .filter(({ kind, startDay }) => kind === period.kind && startDay < period.startDay)
      .toSorted((one, other) => other.startDay.localeCompare(one.startDay))[0] ?? null
  );
}

function allPeriods(school: Calendar, around: Day): readonly SummaryPeriod[] {
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => moveYears(around, -back));
  return years.flatMap((day) => [...ofAcademicYear(school, day), financialYear(school, day)]);
}

function ofAcademicYear(school: Calendar, day: Day): readonly SummaryPeriod[] {
  const { name, terms } = academicYearAt(school, day);
  const { startDay, endDay } = yearOf(terms[0]?.startDay ?? day, 'academic', school.financialYearStart);
  const first = terms[0]?.startDay ?? startDay;
  const year: SummaryPeriod = {
    kind: 'academic year',
    name: `Academic year ${name}`,
    // A term that begins in August belongs to the year it opens.
    startDay: first < startDay ? first : startDay,
    endDay,
  };
  return [year, ...terms.flatMap((term) => [wholeTerm(term, name), ...halves(term, name)])];
}

const wholeTerm = (term: Term, year: string): SummaryPeriod => ({
  kind: 'term',
  name: `${term.name} ${year}`,
  startDay: term.startDay,
  endDay: term.endDay,
});

/** Both halves, the break itself with the first, so that no day of the term is left out. */
function halves(term: Term, year: string): readonly SummaryPeriod[] {
  const { halfTermStartDay, halfTermEndDay, startDay, endDay } = term;
  if (halfTermStartDay === null || halfTermEndDay === null) return [];
  const name = `${term.name} ${year}`;
  return [
    { kind: 'half-term', name: `${name}, first half`, startDay, endDay: halfTermEndDay },
    { kind: 'half-term', name: `${name}, second half`, startDay: moveDay(halfTermEndDay, 1), endDay },
  ];
}

function financialYear(school: Calendar, day: Day): SummaryPeriod {
  const { name, startDay, endDay } = yearOf(day, 'financial', school.financialYearStart);
  return { kind: 'financial year', name: `Financial year ${name}`, startDay, endDay };
}

/** The same day so many years later or earlier; 29 February becomes the 28th. */
function moveYears(day: Day, years: number): Day {
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return `${Number(day.slice(0, 4)) + years}${rest}`;
}
