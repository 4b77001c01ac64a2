import { describe, expect, it } from 'vitest';
import { SAMPLE_SCHOOL } from '#shared/document/sample-school/school';
import { listPeriods, periodBefore } from '#shared/domain/summary/list-periods';
import { summaryPeriod, type SummaryPeriod } from '#shared/domain/summary/summary';
import { aSchool } from '../../../support/documents';

const TODAY = '2026-11-22';
const PERIODS = listPeriods(SAMPLE_SCHOOL, TODAY);
const find = (name: string): SummaryPeriod => {
  const found = PERIODS.find((period) => period.name === name);
  if (found === undefined) throw new Error(`No period called ${name}`);
  return found;
};
const before = (name: string) => periodBefore(SAMPLE_SCHOOL, find(name))?.name;

describe('listPeriods', () => {
  it('has the days of a term', () => {
    expect(find('Autumn term 2026–27')).toMatchObject({ startDay: '2026-09-01', endDay: '2026-12-18' });
  });

  it('parts a term at the end of its half-term break, leaving out no day', () => {
    expect(find('Autumn term 2026–27, first half')).toMatchObject({
      startDay: '2026-09-01',
      endDay: '2026-10-30',
    });
    expect(find('Autumn term 2026–27, second half')).toMatchObject({
      startDay: '2026-10-31',
      endDay: '2026-12-18',
    });
  });

  it('has academic years from September and financial years of a maintained school from April', () => {
    expect(find('Academic year 2026–27')).toMatchObject({ startDay: '2026-09-01', endDay: '2027-08-31' });
    expect(find('Financial year 2026–27')).toMatchObject({ startDay: '2026-04-01', endDay: '2027-03-31' });
  });

  it('has an academy’s financial years from September', () => {
    const periods = listPeriods(aSchool({ financialYearStart: 'september' }), TODAY);
    expect(periods.find(({ kind }) => kind === 'financial year')).toMatchObject({
      startDay: '2026-09-01',
      endDay: '2027-08-31',
    });
  });

  it('has none that has not begun', () => {
    expect(PERIODS.filter(({ startDay }) => startDay > TODAY)).toEqual([]);
  });

  it('has the newest first, and each once', () => {
    expect(PERIODS[0]?.name).toBe('Autumn term 2026–27, second half');
    expect(new Set(PERIODS.map(({ name }) => name)).size).toBe(PERIODS.length);
  });

  it('has only periods that a summary can be of', () => {
    expect(PERIODS.filter((period) => !summaryPeriod.safeParse(period).success)).toEqual([]);
  });

  it('offers usual dates where the school has entered none', () => {
    expect(listPeriods(aSchool(), TODAY).map(({ name }) => name)).toContain('Autumn term 2026–27');
  });

  it('works on 29 February', () => {
    expect(listPeriods(aSchool(), '2028-02-29').map(({ name }) => name)).toContain('Spring term 2027–28');
  });
});

describe('periodBefore', () => {
  it('is the term before, over the summer too', () => {
    expect(before('Autumn term 2026–27')).toBe('Summer term 2025–26');
    expect(before('Summer term 2025–26')).toBe('Spring term 2025–26');
  });

  it('is the half-term before, of the same term or the one before', () => {
    expect(before('Autumn term 2026–27, second half')).toBe('Autumn term 2026–27, first half');
    expect(before('Autumn term 2026–27, first half')).toBe('Summer term 2025–26, second half');
  });

  it('is the year before of a year', () => {
    expect(before('Academic year 2026–27')).toBe('Academic year 2025–26');
    expect(before('Financial year 2026–27')).toBe('Financial year 2025–26');
  });
});
