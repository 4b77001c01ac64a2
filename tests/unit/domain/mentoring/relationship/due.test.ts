import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSchoolDay } from '#shared/domain/calendar/school-calendar';
import { schoolWeeksBetween } from '#shared/domain/calendar/school-weeks';
import { whenDue } from '#shared/domain/mentoring/relationship/due';
import { CALENDAR, dayOfYear } from '../../calendar/build-calendar';
import { buildPairing, buildSession, SCHOOL } from './build-pairing';

const dueOn = (today: string, ...of: Parameters<typeof buildPairing>) =>
  whenDue(buildPairing(...of), SCHOOL, today);
const MET = [buildSession('2026-10-15')];

describe('whenDue', () => {
  it('expects the next meeting on the same weekday of the agreed week', () => {
    expect(dueOn('2026-11-13', { sessions: [buildSession('2026-11-12')] })).toMatchObject({
      state: 'due',
      nextDay: '2026-11-26',
      lastHeld: '2026-11-12',
      words: 'Next meeting due by Thu 26 Nov 2026',
    });
  });

  it('does not count the half-term week', () => {
    expect(dueOn('2026-10-30', { sessions: MET }).nextDay).toBe('2026-11-05');
  });

  it('is not overdue on the day itself', () => {
    expect(dueOn('2026-11-05', { sessions: MET }).state).toBe('due');
  });

  it('is overdue the day after, with the weeks of school since', () => {
    expect(dueOn('2026-11-06', { sessions: MET })).toMatchObject({
      state: 'overdue',
      weeksLate: 0,
      words: 'Overdue since Thu 5 Nov 2026',
    });
    expect(dueOn('2026-11-20', { sessions: MET }).weeksLate).toBe(2);
  });

  it('does not grow more overdue over Christmas', () => {
    const late = ['2026-12-18', '2026-12-31'].map((day) => dueOn(day, { sessions: MET }).weeksLate);
    expect(late[0]).toBe(late[1]);
  });

  it('expects the first meeting within the rhythm of the start', () => {
    expect(dueOn('2026-09-10').words).toBe('First meeting due by Mon 21 Sep 2026');
  });

  it('counts the first meeting of a pairing made in August from the first school day', () => {
    expect(dueOn('2026-08-20', { startDay: '2026-08-17' }).nextDay).toBe('2026-09-15');
  });

  it('takes a planned meeting as planned, however late it is', () => {
    const planned = buildSession('2026-12-10', { status: 'planned' });
    expect(dueOn('2026-11-20', { sessions: [...MET, planned] })).toMatchObject({
      state: 'planned',
      nextDay: '2026-12-10',
      words: 'Planned for Thu 10 Dec 2026',
    });
  });

  it('takes the soonest of several planned meetings', () => {
    const planned = ['2026-12-10', '2026-11-26'].map((day) => buildSession(day, { status: 'planned' }));
    expect(dueOn('2026-11-20', { sessions: planned }).nextDay).toBe('2026-11-26');
  });

  it('asks about a planned day that has passed', () => {
    const planned = buildSession('2026-10-29', { status: 'planned' });
    const due = dueOn('2026-11-02', { sessions: [...MET, planned] });
    expect(due).toMatchObject({ state: 'to log', words: 'Planned for Thu 29 Oct 2026: did you meet?' });
    expect(due.unlogged).toEqual([planned]);
  });

  it('does not count a missed meeting as one held', () => {
    const missed = buildSession('2026-10-22', { status: 'missed' });
    expect(dueOn('2026-11-06', { sessions: [...MET, missed] })).toMatchObject({
      state: 'overdue',
      lastHeld: '2026-10-15',
    });
  });

  it.each(['proposed', 'pausing', 'closed'] as const)('expects nothing of a pairing that is %s', (stage) => {
    const planned = buildSession('2026-12-10', { status: 'planned' });
    expect(dueOn('2026-11-20', { stage, sessions: [...MET, planned] })).toMatchObject({
      state: 'not expected',
      nextDay: null,
    });
  });

  it('begins to count again when a pause ends', () => {
    const stageChanges = [
      { day: '2026-10-01', to: 'active', why: '' },
      { day: '2026-10-20', to: 'pausing', why: 'Unwell' },
      { day: '2026-11-16', to: 'active', why: '' },
    ] as const;
    expect(dueOn('2026-11-17', { sessions: MET, stageChanges }).nextDay).toBe('2026-11-30');
  });

  it('is due on a school day, as many school weeks later as was agreed', () => {
    fc.assert(
      fc.property(dayOfYear, fc.integer({ min: 1, max: 8 }), (day, everyWeeks) => {
        fc.pre(isSchoolDay(CALENDAR, day));
        const rhythm = { everyWeeks, minutes: 30 };
        const { nextDay } = dueOn(day, { rhythm, sessions: [buildSession(day)] });
        expect(isSchoolDay(CALENDAR, nextDay ?? '')).toBe(true);
        expect(schoolWeeksBetween(CALENDAR, day, nextDay ?? '')).toBe(everyWeeks);
      }),
    );
  });

  it('turns from due to overdue once and stays so until they meet', () => {
    fc.assert(
      fc.property(dayOfYear, dayOfYear, (one, other) => {
        const [today = '', later = ''] = [one, other].toSorted();
        const state = dueOn(today, { sessions: MET }).state;
        fc.pre(state === 'overdue');
        expect(dueOn(later, { sessions: MET }).state).toBe('overdue');
      }),
    );
  });
});
