import { describe, expect, it } from 'vitest';
import { minutesBehind, readSchoolClock, sayDrift } from '#shared/domain/teach-meet/timekeeping/plan-drift';
import { toMinutes } from '#shared/lib/time-of-day';
import { buildBreakItem, buildTalkItem, MINUTE, SECOND } from './build-room-day';

const at = (time: string) => toMinutes(time) * MINUTE;
const talk = buildTalkItem('talk', { start: '10:07', end: '10:14' });

describe('readSchoolClock', () => {
  it('reads summer time in July', () => {
    expect(readSchoolClock(Date.parse('2026-07-02T09:04:05.678Z'), 'Europe/London')).toEqual({
      day: '2026-07-02',
      sinceMidnightMs: at('10:04') + 5678,
    });
  });

  it('reads the school’s own day around midnight', () => {
    expect(readSchoolClock(Date.parse('2026-07-01T23:30:00Z'), 'Europe/London').day).toBe('2026-07-02');
  });

  it('reads the clock rightly on the day that it goes back', () => {
    expect(readSchoolClock(Date.parse('2026-10-25T10:00:00Z'), 'Europe/London').sinceMidnightMs).toBe(
      at('10:00'),
    );
  });
});

describe('minutesBehind', () => {
  it('is nothing while the planned start is waited for', () => {
    expect(minutesBehind(talk, { hasBegun: false, spentMs: 0, sinceMidnightMs: at('10:02') })).toBe(0);
  });

  it('grows while a talk has not begun', () => {
    expect(minutesBehind(talk, { hasBegun: false, spentMs: 0, sinceMidnightMs: at('10:10') })).toBe(3);
  });

  it('stays the same through a talk that began late', () => {
    for (const spent of [0, 1, 4, 7]) {
      const late = { hasBegun: true, spentMs: spent * MINUTE, sinceMidnightMs: at('10:09') + spent * MINUTE };
      expect(minutesBehind(talk, late)).toBe(2);
    }
  });

  it('is ahead through a talk that began early', () => {
    expect(minutesBehind(talk, { hasBegun: true, spentMs: MINUTE, sinceMidnightMs: at('10:06') })).toBe(-2);
  });

  it('grows by what a talk runs over', () => {
    expect(minutesBehind(talk, { hasBegun: true, spentMs: 9 * MINUTE, sinceMidnightMs: at('10:16') })).toBe(
      2,
    );
  });

  it('counts whole minutes only', () => {
    const nearly = { hasBegun: true, spentMs: 0, sinceMidnightMs: at('10:07') + 59 * SECOND };
    expect(minutesBehind(talk, nearly)).toBe(0);
  });

  it('counts a break late only after its end', () => {
    const coffee = buildBreakItem('coffee', '10:15', '10:45');
    const still = { hasBegun: false, spentMs: 0 };
    expect(minutesBehind(coffee, { ...still, sinceMidnightMs: at('10:20') })).toBe(0);
    expect(minutesBehind(coffee, { ...still, sinceMidnightMs: at('10:49') })).toBe(4);
  });
});

describe('sayDrift', () => {
  it('says behind, on time and ahead', () => {
    expect([3, 1, 0, -2].map(sayDrift)).toEqual([
      '3 minutes behind the plan',
      '1 minute behind the plan',
      'On time',
      '2 minutes ahead of the plan',
    ]);
  });
});
