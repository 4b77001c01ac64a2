import { differenceInCalendarDays, getDay, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterDay } from '#shared/domain/school/easter-day';
import { suggestAcademicYear } from '#shared/domain/school/suggest-academic-year';

const anyYear = fc.integer({ min: 2000, max: 2099 });
const isWeekend = (day: string) => getDay(parseISO(day)) % 6 === 0;

describe('easterDay', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('finds the Easter Sunday of %i', (year, day) => {
    expect(easterDay(year)).toBe(day);
  });

  it('is always a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const day = easterDay(year);
        expect(getDay(parseISO(day))).toBe(0);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('suggestAcademicYear', () => {
  it('is the year under way until July, and the one to come from August', () => {
    expect(suggestAcademicYear('2026-07-31').name).toBe('2025–26');
    expect(suggestAcademicYear('2026-08-01').name).toBe('2026–27');
  });

  it('names a year over the turn of a century in two figures', () => {
    expect(suggestAcademicYear('2099-11-01').name).toBe('2099–00');
  });

  it('leaves out the autumn and spring half-terms and the week of the May bank holiday', () => {
    const { terms } = suggestAcademicYear('2026-11-22');
    expect(terms.map((term) => term.halfTermStartDay)).toEqual(['2026-10-26', '2027-02-15', '2027-05-31']);
  });

  it('puts the spring holiday round Easter, whether it is early, in the middle or late', () => {
    const holiday = (today: string) => {
      const { terms } = suggestAcademicYear(today);
      return [terms[1]?.endDay, terms[2]?.startDay];
    };
    expect(holiday('2026-11-22')).toEqual(['2027-03-25', '2027-04-12']);
    expect(holiday('2025-11-22')).toEqual(['2026-03-27', '2026-04-13']);
    expect(holiday('2024-11-22')).toEqual(['2025-04-04', '2025-04-22']);
  });

  it('has every term in order, on weekdays, round a whole week of half-term', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { terms } = suggestAcademicYear(`${year}-10-01`);
        const days = terms.flatMap((term) => [
          term.startDay,
          term.halfTermStartDay ?? '',
          term.halfTermEndDay ?? '',
          term.endDay,
        ]);
        expect(days).toEqual(days.toSorted());
        expect(days.filter(isWeekend)).toEqual([]);
        for (const term of terms) {
          expect(getDay(parseISO(term.halfTermStartDay ?? ''))).toBe(1);
          expect(getDay(parseISO(term.halfTermEndDay ?? ''))).toBe(5);
        }
      }),
    );
  });

  it('never keeps school on Good Friday or Easter Monday', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { terms } = suggestAcademicYear(`${year}-10-01`);
        const easter = parseISO(easterDay(year + 1));
        expect(differenceInCalendarDays(easter, parseISO(terms[1]?.endDay ?? ''))).toBeGreaterThan(2);
        expect(differenceInCalendarDays(parseISO(terms[2]?.startDay ?? ''), easter)).toBeGreaterThan(1);
      }),
    );
  });
});
