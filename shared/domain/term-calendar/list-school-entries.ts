import type { Day } from '../../lib/day';
import type { School, Term } from '../school/school';
import type { CalendarEntry } from './calendar-entry';

export type SchoolEntriesSource = { readonly school: School };

const HREF = '/settings/calendar';
const CYCLES_HREF = '/settings/enquiries';

/** Terms, half-terms and INSET days as the school entered them, and its appraisal cycles. */
export function listSchoolEntries({ school }: SchoolEntriesSource): readonly CalendarEntry[] {
  return [
    ...school.academicYears.flatMap(({ name, terms, insetDays }) => [
      ...terms.flatMap((term) => ofTerm(term, name)),
      ...insetDays.map((day) => wholeDay(`inset ${day}`, day, 'INSET day', 'Staff are in, pupils are not.')),
    ]),
    ...school.enquiries.cycles.flatMap((cycle) => [
      wholeDay(
        `cycle-starts ${cycle.id}`,
        cycle.startDay,
        `Appraisal cycle ${cycle.name} begins`,
        '',
        CYCLES_HREF,
      ),
      wholeDay(
        `cycle-reviews ${cycle.id}`,
        cycle.reviewByDay,
        `Outcomes of ${cycle.name} reviewed by today`,
        '',
        CYCLES_HREF,
      ),
    ]),
  ];
}

function ofTerm(term: Term, year: string): readonly CalendarEntry[] {
  const { name, startDay, endDay, halfTermStartDay, halfTermEndDay } = term;
  const id = `${year} ${name}`;
  return [
    wholeDay(`term-starts ${id}`, startDay, `${name} begins`, ''),
    ...(halfTermStartDay === null || halfTermEndDay === null
      ? []
      : [{ ...wholeDay(`half-term ${id}`, halfTermStartDay, 'Half-term', ''), lastDay: halfTermEndDay }]),
    wholeDay(`term-ends ${id}`, endDay, `${name} ends`, ''),
  ];
}

const wholeDay = (id: string, day: Day, title: string, detail: string, href = HREF): CalendarEntry => ({
  id,
  kind: 'school',
  day,
  lastDay: day,
  start: null,
  minutes: 0,
  title,
  detail,
  href,
  isPrivate: false,
});
