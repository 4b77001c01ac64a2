import { describe, expect, it } from 'vitest';
import { dayOf, formatInstant, instant, timeOf } from '#shared/lib/instant';

const LONDON = 'Europe/London';

describe('instant', () => {
  it('takes a moment in UTC', () => {
    expect(instant.safeParse('2026-07-02T09:04:00.000Z').success).toBe(true);
  });

  it.each(['2026-07-02', '2026-07-02T09:04:00', '2026-07-02T09:04:00+01:00', 'now'])(
    'does not take %s',
    (value) => {
      expect(instant.safeParse(value).success).toBe(false);
    },
  );
});

describe('timeOf', () => {
  it.each([
    ['2026-03-29T00:59:00.000Z', '00:59'],
    ['2026-03-29T01:00:00.000Z', '02:00'],
  ])('jumps an hour when the clocks go forward: %s', (moment, time) => {
    expect(timeOf(moment, LONDON)).toBe(time);
  });

  it.each([
    ['2026-10-25T00:30:00.000Z', '01:30'],
    ['2026-10-25T01:30:00.000Z', '01:30'],
    ['2026-10-25T02:00:00.000Z', '02:00'],
  ])('shows the same hour twice when the clocks go back: %s', (moment, time) => {
    expect(timeOf(moment, LONDON)).toBe(time);
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-07-01T23:30:00.000Z', '2026-07-02'],
    ['2026-12-01T23:30:00.000Z', '2026-12-01'],
    ['2026-03-28T23:59:59.999Z', '2026-03-28'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['2026-10-25T23:59:00.000Z', '2026-10-25'],
  ])('is the day of the school’s calendar: %s', (moment, day) => {
    expect(dayOf(moment, LONDON)).toBe(day);
  });
});

describe('formatInstant', () => {
  it.each([
    ['2026-07-02T09:04:00.000Z', 'Thu 2 Jul 2026, 10:04'],
    ['2026-11-12T09:04:00.000Z', 'Thu 12 Nov 2026, 09:04'],
    ['2026-03-29T01:00:00.000Z', 'Sun 29 Mar 2026, 02:00'],
    ['2026-10-25T01:00:00.000Z', 'Sun 25 Oct 2026, 01:00'],
  ])('shows the school’s own clock: %s', (moment, words) => {
    expect(formatInstant(moment, LONDON)).toBe(words);
  });
});
