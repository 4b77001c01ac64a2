import { addDays, format, isWeekend, parseISO } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { type AcademicYear, school as schoolSchema, type Term } from '#shared/domain/school/school';

const { school } = buildSampleSchool();
const BANK_HOLIDAYS_IN_TERM = new Set(['2026-05-04', '2027-05-03']);

function workingDays(term: Term): readonly string[] {
  const days: string[] = [];
  for (let at = parseISO(term.startDay); format(at, 'yyyy-MM-dd') <= term.endDay; at = addDays(at, 1)) {
    const day = format(at, 'yyyy-MM-dd');
    const isHalfTerm = day >= (term.halfTermStartDay ?? '9') && day <= (term.halfTermEndDay ?? '0');
    if (!isWeekend(at) && !isHalfTerm && !BANK_HOLIDAYS_IN_TERM.has(day)) days.push(day);
  }
  return days;
}

const workingDaysOf = (year: AcademicYear) => year.terms.flatMap(workingDays);

describe('the sample school', () => {
  it('is a school that a document can hold', () => {
    expect(schoolSchema.parse(school)).toEqual(school);
  });

  it('says that it is a sample', () => {
    expect(school).toMatchObject({ name: 'Harbour Lane Primary School', phase: 'primary', isSample: true });
  });

  it.each(school.academicYears.map((year) => [year.name, year] as const))(
    'has staff in for 195 days in %s, five of them INSET days',
    (_name, year) => {
      expect(workingDaysOf(year)).toHaveLength(195);
      expect(year.insetDays).toHaveLength(5);
      for (const day of year.insetDays) expect(workingDaysOf(year)).toContain(day);
    },
  );

  it.each(school.academicYears.map((year) => [year.name, year] as const))(
    'has three terms in order in %s, each with a half-term',
    (_name, year) => {
      const days = year.terms.flatMap((term) => [
        term.startDay,
        term.halfTermStartDay,
        term.halfTermEndDay,
        term.endDay,
      ]);
      expect(days).toHaveLength(12);
      expect(days).toEqual(days.toSorted());
    },
  );

  it('is the same at every call', () => {
    expect(buildSampleSchool()).toEqual(buildSampleSchool());
  });
});
