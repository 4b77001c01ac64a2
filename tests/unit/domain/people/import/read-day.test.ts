import { describe, expect, it } from 'vitest';
import { findDayOrder, readDay } from '#shared/domain/people/import/read-day';

describe('readDay', () => {
  it.each([
    ['14/03/1984', '1984-03-14'],
    ['4/3/84', '1984-03-04'],
    ['14-03-2026', '2026-03-14'],
    ['14.03.26', '2026-03-14'],
    ['14 Mar 1984', '1984-03-14'],
    ['14 March 1984', '1984-03-14'],
    ['14-Mar-84', '1984-03-14'],
    ['Mon 14th March 2026', '2026-03-14'],
    ['March 14, 2026', '2026-03-14'],
    ['2026-11-06', '2026-11-06'],
    ['2026-11-06T08:12:44Z', '2026-11-06'],
    ['2026/11/06 08:12:44', '2026-11-06'],
    ['31/08/2026 00:00', '2026-08-31'],
    ['29/02/2024', '2024-02-29'],
    ['45915', '2025-09-15'],
    ['46265', '2026-08-31'],
  ])('reads %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['', 'soon', '31/02/2026', '29/02/2025', '00/01/2026', '12/13/2026', '123', '14 Foo 2026'])(
    'refuses “%s”',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it('reads the month first where told so', () => {
    expect(readDay('09/15/2025', 'month-first')).toBe('2025-09-15');
  });
});

describe('findDayOrder', () => {
  it('is month first only where a day proves it', () => {
    expect(findDayOrder(['09/01/2025', '09/15/2025'])).toBe('month-first');
    expect(findDayOrder(['09/01/2025', '03/04/2025'])).toBe('day-first');
    expect(findDayOrder(['15/09/2025', '09/15/2025'])).toBe('day-first');
  });
});
