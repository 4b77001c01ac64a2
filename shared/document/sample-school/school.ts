import { DEFAULT_PROGRAMME_SETTINGS } from '../../domain/activity/programme-settings';
import { DEFAULT_ENQUIRY_SETTINGS } from '../../domain/enquiry/enquiry-settings';
import type { Priority } from '../../domain/school/priority';
import { type AcademicYear, NEW_SCHOOL_PARTS, type School, type Term } from '../../domain/school/school';
import type { Period } from '../../domain/school/week';
import { SAMPLE_CYCLES } from './enquiries/cycles';

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

/** A primary day: lunch in the middle, and the staff meeting on a Tuesday after school. */
const PERIODS: readonly Period[] = [
  period('p1', 'Lesson 1', '09:00', '10:00'),
  period('p2', 'Lesson 2', '10:00', '10:40'),
  period('p3', 'Lesson 3', '11:00', '12:00'),
  period('lunch', 'Lunch', '12:00', '13:00'),
  period('p4', 'Lesson 4', '13:00', '14:10'),
  period('p5', 'Lesson 5', '14:10', '15:15'),
  period('after', 'After school', '15:30', '16:30'),
];

const PRIORITIES: readonly Priority[] = [
  { id: 'talk', label: 'Every child a confident talker: vocabulary and spoken language' },
  { id: 'reading', label: 'Reading that lasts: phonics, fluency and books borrowed' },
  { id: 'maths', label: 'Reasoning in maths, from Reception to Year 6' },
  { id: 'inclusion', label: 'The right support early for pupils who find learning hard' },
  { id: 'wellbeing', label: 'Calm, kind routines in class and at playtime' },
];

/** Harbour Lane itself: an invented maintained primary school on the Kent coast, with 195 staff days a year. */
export const SAMPLE_SCHOOL: School = {
  name: 'Harbour Lane Primary School',
  phase: 'primary',
  academicYears: [YEAR_2025, YEAR_2026],
  financialYearStart: 'april',
  timeZone: 'Europe/London',
  ...NEW_SCHOOL_PARTS,
  periods: PERIODS,
  priorities: PRIORITIES,
  enquiries: { ...DEFAULT_ENQUIRY_SETTINGS, cycles: SAMPLE_CYCLES },
  programme: { ...DEFAULT_PROGRAMME_SETTINGS, hoursTarget: 35 },
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

function period(id: string, label: string, start: string, end: string): Period {
  return { id, label, start, end };
}
