import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfWeek, mondayOf, moveDay } from '#shared/domain/calendar/move-day';
import { isSchoolDay } from '#shared/domain/calendar/school-calendar';
import { addSchoolWeeks, schoolWeeksBetween } from '#shared/domain/calendar/school-weeks';
import { CALENDAR, dayOfYear } from './build-calendar';

describe('schoolWeeksBetween', () => {
  it('does not count half-term', () => {
    expect(schoolWeeksBetween(CALENDAR, '2026-10-22', '2026-11-05')).toBe(1);
  });

  it('counts two days of one week as no week apart, and an earlier day as none', () => {
    expect([
      schoolWeeksBetween(CALENDAR, '2026-11-09', '2026-11-13'),
      schoolWeeksBetween(CALENDAR, '2026-11-20', '2026-11-02'),
    ]).toEqual([0, 0]);
  });

  it('adds up over a day between', () => {
    fc.assert(
      fc.property(fc.array(dayOfYear, { minLength: 3, maxLength: 3 }), (days) => {
        const [first = '', middle = '', last = ''] = days.toSorted();
        expect(schoolWeeksBetween(CALENDAR, first, middle) + schoolWeeksBetween(CALENDAR, middle, last)).toBe(
          schoolWeeksBetween(CALENDAR, first, last),
        );
      }),
    );
  });
});

describe('addSchoolWeeks', () => {
  it('keeps the weekday', () => {
    expect(addSchoolWeeks(CALENDAR, '2026-11-12', 2)).toBe('2026-11-26');
  });

  it('passes the Christmas holidays', () => {
    expect(addSchoolWeeks(CALENDAR, '2026-12-17', 2)).toBe('2027-01-14');
  });

  it('takes the next school day of the week where the weekday is a bank holiday', () => {
    expect(addSchoolWeeks(CALENDAR, '2027-04-26', 1)).toBe('2027-05-04');
  });

  it('takes the last school day of the week where none is left in it', () => {
    expect(addSchoolWeeks(CALENDAR, '2027-03-19', 1)).toBe('2027-03-25');
  });

  it('ends on a school day, that many school weeks later', () => {
    fc.assert(
      fc.property(dayOfYear, fc.integer({ min: 1, max: 13 }), (from, weeks) => {
        const day = addSchoolWeeks(CALENDAR, from, weeks);
        expect(isSchoolDay(CALENDAR, day)).toBe(true);
        expect(schoolWeeksBetween(CALENDAR, from, day)).toBe(weeks);
      }),
    );
  });

  it('leaves the weekday only where there is no school on it', () => {
    fc.assert(
      fc.property(dayOfYear, fc.integer({ min: 1, max: 13 }), (from, weeks) => {
        const day = addSchoolWeeks(CALENDAR, from, weeks);
        const wanted = moveDay(mondayOf(day), Math.min(dayOfWeek(from), 5) - 1);
        expect(day === wanted || !isSchoolDay(CALENDAR, wanted)).toBe(true);
      }),
    );
  });
});
