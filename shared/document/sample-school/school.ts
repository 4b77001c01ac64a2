import { type AcademicYear, DEFAULT_STAFF_GROUPS, type School, type Term } from '../../domain/school/school';

const YEAR_2025: AcademicYear = {
  name: '2025–26',
  terms: [
    term('Autumn term', '2025-09-01', '2025-12-19', '2025-10-27', '2025-10-31'),
    term('Spring term', '2026-01-05', '2026-04-01', '2026-02-16', '2026-02-20'),
    term('Summer term', '2026-04-20', '2026-07-22', '2026-05-25', '2026-05-29'),
  ],
  insetDays: ['2025-09-01', '2025-09-02', '2025-11-28', '2026-01-05', '2026-06-01'],
};

const YEAR_2026: AcademicYear = {
  name: '2026–27',
  terms: [
    term('Autumn term', '2026-09-01', '2026-12-18', '2026-10-26', '2026-10-30'),
    term('Spring term', '2027-01-04', '2027-03-25', '2027-02-15', '2027-02-19'),
    term('Summer term', '2027-04-12', '2027-07-21', '2027-05-31', '2027-06-04'),
  ],
  insetDays: ['2026-09-01', '2026-09-02', '2026-11-27', '2027-01-04', '2027-06-07'],
};

/** Harbour Lane itself: an invented maintained primary school on the Kent coast, with 195 staff days a year. */
export const SAMPLE_SCHOOL: School = {
  name: 'Harbour Lane Primary School',
  phase: 'primary',
  academicYears: [YEAR_2025, YEAR_2026],
  financialYearStart: 'april',
  timeZone: 'Europe/London',
  staffGroups: DEFAULT_STAFF_GROUPS,
  isSample: true,
};

function term(
  name: string,
  startDay: string,
  endDay: string,
  halfTermStartDay: string,
  halfTermEndDay: string,
): Term {
  return { name, startDay, endDay, halfTermStartDay, halfTermEndDay };
}
