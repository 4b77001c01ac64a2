import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangePeriods, listOverlaps } from '#shared/domain/school/arrange-periods';
import { newPeriod } from '#shared/domain/school/new-period';
import { DEFAULT_PERIODS, period, type Period } from '#shared/domain/school/week';

const buildPeriod = (label: string, start: string, end: string): Period => ({
  id: label.toLowerCase(),
  label,
  start,
  end,
});

describe('arrangePeriods', () => {
  it('puts periods in the order of their times', () => {
    const late = buildPeriod('Late', '10:00', '11:00');
    const early = buildPeriod('Early', '09:00', '10:00');
    expect(arrangePeriods([late, early])).toEqual({ ok: true, value: [early, late] });
  });

  it('refuses a period without length', () => {
    expect(arrangePeriods([buildPeriod('Lunch', '12:00', '12:00')])).toMatchObject({
      ok: false,
      error: { message: 'Lunch would end before it starts. The old times were kept.' },
    });
  });

  it('refuses two periods of one name, whatever their capitals', () => {
    const twice = [buildPeriod('Lunch', '12:00', '12:30'), buildPeriod('lunch', '12:30', '13:00')];
    expect(arrangePeriods(twice)).toMatchObject({ ok: false, error: { name: 'period-twice' } });
  });

  it('lets two lunches overlap', () => {
    const lunches = [buildPeriod('Infants', '12:00', '13:00'), buildPeriod('Juniors', '12:15', '13:15')];
    expect(arrangePeriods(lunches).ok).toBe(true);
  });
});

describe('listOverlaps', () => {
  it('names what is at the same time, not what only touches', () => {
    const infants = buildPeriod('Infants', '12:00', '13:00');
    const others = [infants, buildPeriod('Juniors', '12:15', '13:15'), buildPeriod('P4', '13:00', '14:00')];
    expect(listOverlaps(infants, others)).toEqual(['Juniors']);
  });
});

describe('newPeriod', () => {
  it('begins where the last one ends', () => {
    expect(newPeriod(DEFAULT_PERIODS)).toEqual({ id: 'p6', label: 'Period 6', start: '16:30', end: '17:30' });
  });

  it('can always be added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (count) => {
        const periods: Period[] = [];
        for (let each = 0; each < count; each += 1) periods.push(newPeriod(periods));
        expect(periods.every((each) => period.safeParse(each).success)).toBe(true);
        expect(arrangePeriods(periods).ok).toBe(true);
      }),
    );
  });
});
