import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursTargetFor } from '#shared/domain/activity/hours-target';
import { DEFAULT_PROGRAMME_SETTINGS } from '#shared/domain/activity/programme-settings';
import { moveDay } from '#shared/domain/calendar/move-day';
import type { Person } from '#shared/domain/people/person';
import { aPerson, aSchool } from '../../../support/documents';
import { CALENDAR, dayOfYear } from '../calendar/build-calendar';

const SCHOOL = aSchool({ ...CALENDAR, programme: { ...DEFAULT_PROGRAMME_SETTINGS, hoursTarget: 30 } });
const YEAR = { startDay: '2026-08-01', endDay: '2027-07-31' };
const targetOf = (person: Partial<Person>, period = YEAR) =>
  hoursTargetFor(aPerson('mei', person), SCHOOL, period);

describe('hoursTargetFor', () => {
  it('is the whole target for somebody full-time over the whole year', () => {
    expect(targetOf({})).toBe(30 * 60);
  });

  it('goes by how much of a full-time post somebody works', () => {
    expect(targetOf({ fullTimePercent: 60 })).toBe(18 * 60);
  });

  it('is nothing for a period without school days', () => {
    expect(targetOf({}, { startDay: '2026-10-26', endDay: '2026-10-30' })).toBe(0);
  });

  it('counts the days alone on which somebody was with the school', () => {
    const [before, after] = [targetOf({ leavingDay: '2026-12-18' }), targetOf({ startDay: '2027-01-04' })];
    expect(before).toBe(targetOf({}, { startDay: '2026-08-01', endDay: '2026-12-31' }));
    expect((before ?? 0) + (after ?? 0)).toBe(30 * 60);
  });

  it('takes a share of each year where a period lies over two', () => {
    const autumnAndSpring = targetOf({}, { startDay: '2026-08-01', endDay: '2027-03-31' });
    const summer = targetOf({}, { startDay: '2027-04-01', endDay: '2027-07-31' });
    const financialYear = targetOf({}, { startDay: '2027-04-01', endDay: '2028-03-31' });
    expect((autumnAndSpring ?? 0) + (summer ?? 0)).toBe(30 * 60);
    expect(financialYear).toBeGreaterThan(summer ?? 0);
    expect(financialYear).toBeLessThan(30 * 60 * 1.1);
  });

  it('is none without a target, and none for governors', () => {
    const without = aSchool(CALENDAR);
    expect(hoursTargetFor(aPerson('mei'), without, YEAR)).toBeNull();
    expect(targetOf({ kind: 'governor' })).toBeNull();
  });

  it('adds up over the parts of a year, to the minute', () => {
    fc.assert(
      fc.property(dayOfYear, dayOfYear, fc.integer({ min: 1, max: 100 }), (a, b, fullTimePercent) => {
        const [first = a, second = b] = [a, b].toSorted();
        const parts = [
          { startDay: YEAR.startDay, endDay: first },
          { startDay: moveDay(first, 1), endDay: second },
          { startDay: moveDay(second, 1), endDay: YEAR.endDay },
        ].map((period) => targetOf({ fullTimePercent }, period) ?? 0);
        expect(parts.reduce((sum, each) => sum + each, 0)).toBe(targetOf({ fullTimePercent }));
      }),
    );
  });
});
