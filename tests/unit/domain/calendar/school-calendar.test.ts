import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveDay } from '#shared/domain/calendar/move-day';
import {
  academicYearAt,
  isInsetDay,
  isPupilDay,
  isSchoolDay,
  isSchoolWeek,
  latestTerm,
  nextSchoolDay,
  schoolDaysOfWeek,
  termAt,
  termBefore,
} from '#shared/domain/calendar/school-calendar';
import { CALENDAR, dayOfYear } from './build-calendar';

const UNKNOWN = { academicYears: [] };

describe('isSchoolDay', () => {
  it('takes a weekday of a term', () => {
    expect(isSchoolDay(CALENDAR, '2026-11-12')).toBe(true);
  });

  it.each([
    ['a weekend', '2026-11-14'],
    ['half-term', '2026-10-28'],
    ['the holidays', '2026-12-22'],
    ['a bank holiday in a term', '2027-05-03'],
  ])('leaves out %s', (_, day) => {
    expect(isSchoolDay(CALENDAR, day)).toBe(false);
  });

  it('takes the first and last day of a term', () => {
    expect(['2027-01-04', '2027-03-25'].map((day) => isSchoolDay(CALENDAR, day))).toEqual([true, true]);
  });

  it('takes an INSET day, also one outside the terms', () => {
    const august = {
      academicYears: CALENDAR.academicYears.map((year) => ({ ...year, insetDays: ['2026-08-28'] })),
    };
    expect(isSchoolDay(august, '2026-08-28')).toBe(true);
  });

  it('goes by usual dates in a year that the school has not entered', () => {
    expect(['2030-11-12', '2030-08-12', '2030-12-25'].map((day) => isSchoolDay(UNKNOWN, day))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('goes by usual dates where a year has no terms yet, and still knows its INSET days', () => {
    const empty = { academicYears: [{ name: '2026–27', terms: [], insetDays: ['2026-08-31'] }] };
    expect(['2026-11-12', '2026-08-31', '2026-08-28'].map((day) => isSchoolDay(empty, day))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('isPupilDay', () => {
  it('is a school day that is no INSET day', () => {
    fc.assert(
      fc.property(dayOfYear, (day) => {
        expect(isPupilDay(CALENDAR, day)).toBe(isSchoolDay(CALENDAR, day) && !isInsetDay(CALENDAR, day));
      }),
    );
  });

  it('has 190 days in the sample of a year, and five INSET days besides', () => {
    const days = Array.from({ length: 365 }, (_, after) => moveDay('2026-09-01', after));
    expect([
      days.filter((day) => isPupilDay(CALENDAR, day)).length,
      days.filter((day) => isInsetDay(CALENDAR, day)).length,
    ]).toEqual([190, 5]);
  });
});

describe('termAt', () => {
  it('names the term, its half-term break included', () => {
    expect([termAt(CALENDAR, '2026-11-12')?.name, termAt(CALENDAR, '2026-10-28')?.name]).toEqual([
      'Autumn term',
      'Autumn term',
    ]);
  });

  it('is null between two terms', () => {
    expect(termAt(CALENDAR, '2026-12-25')).toBeNull();
  });
});

describe('latestTerm', () => {
  it('is the term that was last begun', () => {
    const days = ['2026-09-01', '2026-12-25', '2027-01-04', '2027-07-31'];
    expect(days.map((day) => latestTerm(CALENDAR, day)?.name)).toEqual([
      'Autumn term',
      'Autumn term',
      'Spring term',
      'Summer term',
    ]);
  });

  it('looks back into the year before in August', () => {
    expect(latestTerm(CALENDAR, '2027-08-20')?.startDay).toBe('2027-04-12');
  });
});

describe('termBefore', () => {
  it('goes back over the turn of the school year', () => {
    const spring = latestTerm(CALENDAR, '2027-02-01');
    expect(spring && termBefore(CALENDAR, spring)?.name).toBe('Autumn term');
    const autumn = latestTerm(CALENDAR, '2026-10-01');
    expect(autumn && termBefore(CALENDAR, autumn)?.endDay.slice(0, 7)).toBe('2026-07');
  });
});

describe('academicYearAt', () => {
  it('is the school’s own where it has one, and a suggestion elsewhere', () => {
    expect(academicYearAt(CALENDAR, '2027-07-31')).toBe(CALENDAR.academicYears[0]);
    expect(academicYearAt(CALENDAR, '2027-08-01').name).toBe('2027–28');
  });
});

describe('nextSchoolDay', () => {
  it('passes a half-term break', () => {
    expect(nextSchoolDay(CALENDAR, '2026-10-24')).toBe('2026-11-02');
  });

  it('is the first school day from then on', () => {
    fc.assert(
      fc.property(dayOfYear, (from) => {
        const next = nextSchoolDay(CALENDAR, from);
        expect(next >= from && isSchoolDay(CALENDAR, next)).toBe(true);
        for (let day = from; day < next; day = moveDay(day, 1))
          expect(isSchoolDay(CALENDAR, day)).toBe(false);
      }),
    );
  });
});

describe('schoolDaysOfWeek', () => {
  it('leaves out the bank holiday', () => {
    expect(schoolDaysOfWeek(CALENDAR, '2027-05-08')).toEqual([
      '2027-05-04',
      '2027-05-05',
      '2027-05-06',
      '2027-05-07',
    ]);
  });

  it('has a day just where the week is a school week', () => {
    fc.assert(
      fc.property(dayOfYear, (day) => {
        expect(isSchoolWeek(CALENDAR, day)).toBe(schoolDaysOfWeek(CALENDAR, day).length > 0);
      }),
    );
  });
});
