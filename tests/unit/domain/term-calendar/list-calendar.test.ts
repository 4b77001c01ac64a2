import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveDay } from '#shared/domain/calendar/move-day';
import { listCalendarTerms } from '#shared/domain/term-calendar/calendar-terms';
import { groupWeeks } from '#shared/domain/term-calendar/group-weeks';
import { listCalendar, type CalendarSource } from '#shared/domain/term-calendar/list-calendar';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import {
  buildPairing,
  buildSession,
  byPairingId,
  PEOPLE,
  SCHOOL,
} from '../mentoring/relationship/build-pairing';

const SAMPLE = buildSampleSchool();
const EMPTY: CalendarSource = {
  school: SCHOOL,
  people: PEOPLE,
  teachMeets: {},
  pairings: {},
  enquiries: {},
  funds: {},
  awards: {},
  activities: {},
  visits: {},
};

describe('listCalendar', () => {
  it('lists the days of the school', () => {
    const titles = listCalendar(EMPTY, '2026-09-01', '2026-12-31').map(({ title }) => title);
    expect(titles).toContain('Half-term');
    expect(titles).toContain('Autumn term ends');
  });

  it('says of a coaching session who meets, and keeps it private', () => {
    const pairing = buildPairing({ sessions: [buildSession('2026-11-12', { start: '13:15' })] });
    const found = listCalendar(
      { ...EMPTY, pairings: byPairingId([pairing]) },
      '2026-11-12',
      '2026-11-12',
    ).find(({ kind }) => kind === 'session');
    expect(found).toMatchObject({ start: '13:15', minutes: 45, isPrivate: true, detail: '' });
    expect(found?.title).toMatch(/^Mentoring: /);
  });

  it('leaves out a session that was missed', () => {
    const missed = buildPairing({ sessions: [buildSession('2026-11-12', { status: 'missed' })] });
    const found = listCalendar({ ...EMPTY, pairings: byPairingId([missed]) }, '2026-11-12', '2026-11-12');
    expect(found).toEqual([]);
  });

  it('gives every entry of the sample an id of its own, and lists them by day', () => {
    const entries = listCalendar(SAMPLE, '2025-08-01', '2027-12-31');
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).toSorted());
    expect(new Set(entries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
  });

  it('gives for any stretch what the whole has on those days', () => {
    const whole = listCalendar(SAMPLE, '2000-01-01', '2100-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 100 }), (start, length) => {
        const from = moveDay('2025-09-01', start);
        const to = moveDay(from, length);
        expect(listCalendar(SAMPLE, from, to)).toEqual(
          whole.filter(({ day, lastDay }) => day <= to && lastDay >= from),
        );
      }),
    );
  });
});

describe('groupWeeks', () => {
  it('has five days a week, and the weekend only where something is on', () => {
    const weeks = groupWeeks(listCalendar(EMPTY, '2026-10-19', '2026-11-06'), '2026-10-19', '2026-11-06');
    expect(weeks.map(({ monday, days }) => [monday, days.length])).toEqual([
      ['2026-10-19', 5],
      ['2026-10-26', 5],
      ['2026-11-02', 5],
    ]);
    expect(weeks[1]?.days.every(({ entries }) => entries.some(({ title }) => title === 'Half-term'))).toBe(
      true,
    );
  });
});

describe('listCalendarTerms', () => {
  it('leaves no day between one term and the next', () => {
    const { terms, here } = listCalendarTerms(SAMPLE.school, '2026-11-22');
    expect(terms.slice(1).map(({ from }) => from)).toEqual(
      terms.slice(0, -1).map(({ to }) => moveDay(to, 1)),
    );
    expect(here.label).toBe('Autumn term 2026–27');
  });
});
