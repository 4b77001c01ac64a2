import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfWeek, mondayOf } from '#shared/domain/calendar/move-day';
import { isPupilDay } from '#shared/domain/calendar/school-calendar';
import { schoolWeeksBetween } from '#shared/domain/calendar/school-weeks';
import { proposePlan, type PlanRequest } from '#shared/domain/mentoring/relationship/plan-sessions';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { CALENDAR, dayOfYear } from '../../calendar/build-calendar';
import { buildPairing, buildSession, PEOPLE, SCHOOL } from './build-pairing';

const plan = (of: Partial<PlanRequest> = {}) =>
  proposePlan({
    pairing: buildPairing(),
    school: SCHOOL,
    people: PEOPLE,
    from: '2026-10-19',
    until: 'term',
    weeklyPeriod: 'tue/p3',
    ...of,
  });
const days = (of: Partial<PlanRequest> = {}) => plan(of).map(({ day }) => day);

describe('proposePlan', () => {
  it('meets every other week of school to the end of the term', () => {
    expect(days()).toEqual(['2026-10-20', '2026-11-10', '2026-11-24', '2026-12-08']);
  });

  it('goes on to the end of the year where asked', () => {
    expect(days({ until: 'year' }).at(-1)).toBe('2027-07-20');
  });

  it('plans the coming term in the holidays before it', () => {
    expect(days({ from: '2026-12-28' })[0]).toBe('2027-01-05');
  });

  it('takes time and length from the period, and needs no cover where all are free', () => {
    expect(plan()[0]).toMatchObject({ start: '11:15', minutes: 45, cover: 'not needed', status: 'planned' });
  });

  it('needs cover where somebody has a class', () => {
    expect(plan({ weeklyPeriod: 'mon/p1' })[0]?.cover).toBe('needed');
  });

  it('is no longer than the period', () => {
    const pairing = buildPairing({ rhythm: { everyWeeks: 2, minutes: 90 } });
    expect(plan({ pairing })[0]?.minutes).toBe(60);
  });

  it('waits for the next week where the day is an INSET day', () => {
    expect(days({ weeklyPeriod: 'fri/p1', from: '2026-11-23' })).toEqual(['2026-12-04', '2026-12-18']);
  });

  it('goes on from the last meeting', () => {
    const pairing = buildPairing({ sessions: [buildSession('2026-10-15')] });
    expect(days({ pairing })[0]).toBe('2026-11-03');
  });

  it('adds nothing to a plan that stands already', () => {
    const planned = plan({ until: 'year' }).map((draft) =>
      buildSession(draft.day, { ...draft, id: sessionId.parse(draft.day) }),
    );
    expect(plan({ pairing: buildPairing({ sessions: planned }), until: 'year' })).toEqual([]);
  });

  it('plans again for a meeting that was missed', () => {
    const pairing = buildPairing({ sessions: [buildSession('2026-10-13', { status: 'missed' })] });
    expect(days({ pairing })[0]).toBe('2026-10-20');
  });

  it('proposes nothing for a period that the school has not', () => {
    expect(days({ weeklyPeriod: 'tue/p9' })).toEqual([]);
  });

  it('keeps to the weekday, to days with lessons, and to the rhythm', () => {
    const weekday = fc.constantFrom('mon/p1', 'tue/p3', 'wed/p2', 'thu/lunch', 'fri/p1');
    fc.assert(
      fc.property(dayOfYear, weekday, fc.integer({ min: 1, max: 6 }), (from, weeklyPeriod, everyWeeks) => {
        const pairing = buildPairing({ rhythm: { everyWeeks, minutes: 30 } });
        const found = days({ pairing, from, weeklyPeriod, until: 'year' });
        const wanted = ['mon', 'tue', 'wed', 'thu', 'fri'].indexOf(weeklyPeriod.slice(0, 3)) + 1;
        for (const day of found) {
          expect(day >= from && isPupilDay(CALENDAR, day)).toBe(true);
          expect(dayOfWeek(day)).toBe(wanted);
        }
        const apart = found
          .slice(1)
          .map((day, index) => schoolWeeksBetween(CALENDAR, found[index] ?? day, day));
        expect(apart.filter((weeks) => weeks < everyWeeks)).toEqual([]);
        expect(new Set(found.map(mondayOf)).size).toBe(found.length);
      }),
    );
  });
});
