import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMinutes, timeOfDay, toMinutes } from '#shared/lib/time-of-day';

describe('timeOfDay', () => {
  it.each(['00:00', '09:15', '23:59'])('takes %s', (value) => {
    expect(timeOfDay.safeParse(value).success).toBe(true);
  });

  it.each(['24:00', '9:15', '09:60', '09.15', '09:15:00', ' 09:15', ''])('does not take %j', (value) => {
    expect(timeOfDay.safeParse(value).success).toBe(false);
  });

  it('says how a time is written', () => {
    expect(timeOfDay.safeParse('quarter past').error?.issues[0]?.message).toBe('Write the time as 09:15.');
  });
});

describe('toMinutes', () => {
  it('counts from midnight', () => {
    expect(toMinutes('10:07')).toBe(607);
  });
});

describe('fromMinutes', () => {
  it('is the way back from toMinutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(toMinutes(fromMinutes(minutes))).toBe(minutes);
      }),
    );
  });

  it('always writes a time that is one', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (minutes) => {
        expect(timeOfDay.safeParse(fromMinutes(minutes)).success).toBe(true);
      }),
    );
  });

  it.each([
    [-5, '00:00'],
    [1500, '23:59'],
    [607.4, '10:07'],
  ])('keeps %d within its day', (minutes, time) => {
    expect(fromMinutes(minutes)).toBe(time);
  });
});
