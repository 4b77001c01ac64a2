import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, formatDay, formatShortDay } from '#shared/lib/day';

describe('day', () => {
  it.each(['2026-11-12', '2028-02-29'])('takes %s', (value) => {
    expect(day.safeParse(value).success).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '12/11/2026', '2026-1-2', '2026-11-12T09:00:00Z', ''])(
    'does not take %j',
    (value) => {
      expect(day.safeParse(value).success).toBe(false);
    },
  );
});

describe('formatDay', () => {
  it('writes a day as the app writes it everywhere', () => {
    expect(formatDay('2026-11-12')).toBe('Thu 12 Nov 2026');
  });

  it.each([
    ['2026-03-29', 'Sun 29 Mar 2026'],
    ['2026-10-25', 'Sun 25 Oct 2026'],
  ])('moves no day when the clocks change, on %s', (value, words) => {
    expect(formatDay(value)).toBe(words);
  });

  it('gives back what is no day', () => {
    expect(formatDay('soon')).toBe('soon');
  });

  it('never moves a day, whichever it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const value = date.toISOString().slice(0, 10);
          expect(formatDay(value)).toContain(` ${Number(value.slice(8))} `);
          expect(formatDay(value)).toContain(value.slice(0, 4));
        },
      ),
    );
  });
});

describe('formatShortDay', () => {
  it('leaves the year out', () => {
    expect(formatShortDay('2026-11-12')).toBe('Thu 12 Nov');
  });

  it('gives back what is no day', () => {
    expect(formatShortDay('')).toBe('');
  });
});
