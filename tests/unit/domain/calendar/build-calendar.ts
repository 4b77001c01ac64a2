import fc from 'fast-check';
import { moveDay } from '#shared/domain/calendar/move-day';
import type { SchoolCalendar } from '#shared/domain/calendar/school-calendar';
import type { Term } from '#shared/domain/school/school';

const term = (name: string, startDay: string, endDay: string, from: string, to: string): Term => ({
  name,
  startDay,
  endDay,
  halfTermStartDay: from,
  halfTermEndDay: to,
});

/** One year as a Kent primary has it, with INSET days at its start and in two terms. */
export const CALENDAR = {
  academicYears: [
    {
      name: '2026–27',
      terms: [
        term('Autumn term', '2026-09-01', '2026-12-18', '2026-10-26', '2026-10-30'),
        term('Spring term', '2027-01-04', '2027-03-25', '2027-02-15', '2027-02-19'),
        term('Summer term', '2027-04-12', '2027-07-21', '2027-05-31', '2027-06-04'),
      ],
      insetDays: ['2026-09-01', '2026-09-02', '2026-11-27', '2027-01-04', '2027-06-07'],
    },
  ],
} satisfies SchoolCalendar;

/** Any day from the start of that year to its end. */
export const dayOfYear = fc.integer({ min: 0, max: 330 }).map((after) => moveDay('2026-09-01', after));
