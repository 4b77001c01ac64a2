import { addDays, format, getISODay, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfWeek, mondayOf, moveDay } from '#shared/domain/calendar/move-day';

const anyDay = fc
  .integer({ min: 0, max: 130_000 })
  .map((after) => format(addDays(parseISO('1899-12-25'), after), 'yyyy-MM-dd'));

describe('moveDay', () => {
  it('passes the end of a month, a year and a February', () => {
    expect([
      moveDay('2026-11-30', 1),
      moveDay('2027-01-01', -1),
      moveDay('2028-02-28', 1),
      moveDay('2027-02-28', 1),
    ]).toEqual(['2026-12-01', '2026-12-31', '2028-02-29', '2027-03-01']);
  });

  it('moves as date-fns does, over clock changes too', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(moveDay(day, days)).toBe(format(addDays(parseISO(day), days), 'yyyy-MM-dd'));
      }),
    );
  });
});

describe('dayOfWeek', () => {
  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfWeek(day)).toBe(getISODay(parseISO(day)));
      }),
    );
  });
});

describe('mondayOf', () => {
  it('keeps a Monday and takes a Sunday back six days', () => {
    expect([mondayOf('2026-11-09'), mondayOf('2026-11-15')]).toEqual(['2026-11-09', '2026-11-09']);
  });
});
