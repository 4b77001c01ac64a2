import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity/activity';
import {
  addMinutes,
  countHours,
  NO_HOURS,
  totalHours,
  type HoursRecords,
} from '#shared/domain/activity/hours';
import { moveDay } from '#shared/domain/calendar/move-day';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { dayOfYear } from '../calendar/build-calendar';
import {
  buildPairing,
  buildSession,
  byPairingId,
  IDRIS,
  MEI,
  ROSA,
  SCHOOL,
} from '../mentoring/relationship/build-pairing';
import { buildBreak, buildSession as talks, buildTeachMeet } from '../teach-meet/plan/build-teach-meet';
import { buildActivity, byActivityId } from './build-activity';

const YEAR = { startDay: '2026-08-01', endDay: '2027-07-31' };

function records(of: Partial<HoursRecords> = {}): HoursRecords {
  return { school: SCHOOL, activities: {}, teachMeets: {}, pairings: {}, ...of };
}

const withActivities = (...activities: readonly Activity[]) =>
  records({ activities: byActivityId(activities) });

describe('countHours', () => {
  it('counts an activity for those who came alone', () => {
    const counted = countHours(
      withActivities(buildActivity('a', { invited: [MEI, IDRIS], attended: [MEI] })),
      YEAR,
    );
    expect([...counted]).toEqual([
      [MEI, { ...NO_HOURS, activities: { minutes: 120, records: [{ kind: 'activity', id: 'a' }] } }],
    ]);
  });

  it('counts nothing while a register was not taken', () => {
    expect(countHours(withActivities(buildActivity('a', { invited: [MEI] })), YEAR).size).toBe(0);
  });

  it('counts somebody ticked twice once', () => {
    const counted = countHours(withActivities(buildActivity('a', { attended: [MEI, MEI] })), YEAR);
    expect(counted.get(MEI)?.activities.minutes).toBe(120);
  });

  it('counts the days of the period, its first and last included', () => {
    const on = (id: string, day: string) => buildActivity(id, { day, attended: [MEI], minutes: 1 });
    const source = withActivities(
      on('a', '2026-08-31'),
      on('b', '2026-09-01'),
      on('c', '2026-12-18'),
      on('d', '2026-12-19'),
    );
    const counted = countHours(source, { startDay: '2026-09-01', endDay: '2026-12-18' });
    expect(counted.get(MEI)?.activities.records.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('counts a Teach-meet without its breaks', () => {
    const day = buildTeachMeet({
      blocks: [talks('Morning', '10:00', '10:31'), buildBreak('Tea', '10:31', '10:50')],
      attendance: { attended: [ROSA], visitors: 3 },
    });
    const counted = countHours(records({ teachMeets: { [day.id]: day } }), YEAR);
    expect([...counted]).toEqual([
      [ROSA, { ...NO_HOURS, teachMeets: { minutes: 31, records: [{ kind: 'teach-meet', id: day.id }] } }],
    ]);
  });

  it('counts coaching held as given by the mentor and received by the learner', () => {
    const pairing = buildPairing({
      sessions: [
        buildSession('2026-10-01', { minutes: 40 }),
        buildSession('2026-11-12', { status: 'missed' }),
        buildSession('2026-11-26', { status: 'planned' }),
      ],
    });
    const counted = countHours(records({ pairings: byPairingId([pairing]) }), YEAR);
    const forty = { minutes: 40, records: [{ kind: 'pairing', id: pairing.id }] };
    expect([counted.get(MEI), counted.get(IDRIS)]).toEqual([
      { ...NO_HOURS, coachingGiven: forty },
      { ...NO_HOURS, coachingReceived: forty },
    ]);
  });

  it('counts co-coaching as received, once for each', () => {
    const pairing = buildPairing({
      kind: 'co-coaching',
      people: [MEI, IDRIS, ROSA],
      sessions: [buildSession('2026-10-01', { minutes: 40 })],
    });
    const counted = countHours(records({ pairings: byPairingId([pairing]) }), YEAR);
    expect(
      [...counted.values()].map((of) => [of.coachingReceived.minutes, of.coachingGiven.minutes]),
    ).toEqual([
      [40, 0],
      [40, 0],
      [40, 0],
    ]);
  });

  it('finds in the parts of a year together what it finds in the year', () => {
    const came = fc.subarray([MEI, IDRIS, ROSA]);
    const activity = fc.record({ day: dayOfYear, minutes: fc.integer({ min: 1, max: 400 }), attended: came });
    const held = fc.record({ day: dayOfYear, minutes: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(fc.array(activity), fc.array(held), dayOfYear, dayOfYear, (activities, sessions, a, b) => {
        const source = records({
          activities: byActivityId(activities.map((each, index) => buildActivity(`a${index}`, each))),
          pairings: byPairingId([
            buildPairing({
              sessions: sessions.map(({ day, minutes }, index) =>
                buildSession(day, { id: sessionId.parse(`s${index}`), minutes }),
              ),
            }),
          ]),
        });
        const [first = a, second = b] = [a, b].toSorted();
        const parts = [
          { startDay: '2026-08-01', endDay: first },
          { startDay: moveDay(first, 1), endDay: second },
          { startDay: moveDay(second, 1), endDay: '2027-07-31' },
        ].map((period) => countHours(source, period));
        const year = countHours(source, YEAR);
        for (const id of [MEI, IDRIS, ROSA]) {
          const together = addMinutes(
            parts.map((part) => totalHours(part.get(id) ?? NO_HOURS, { countsCoachingGiven: true })),
          );
          expect(together.minutes).toBe(
            totalHours(year.get(id) ?? NO_HOURS, { countsCoachingGiven: true }).minutes,
          );
        }
      }),
    );
  });
});

describe('totalHours', () => {
  const counted = {
    ...NO_HOURS,
    activities: { minutes: 60, records: [{ kind: 'activity', id: 'a' }] },
    coachingReceived: { minutes: 30, records: [{ kind: 'pairing', id: 'p' }] },
    coachingGiven: { minutes: 45, records: [{ kind: 'pairing', id: 'p' }] },
  } as const;

  it('counts coaching given where the school says so, and names each record once', () => {
    expect(totalHours(counted, { countsCoachingGiven: true })).toEqual({
      minutes: 135,
      records: [
        { kind: 'activity', id: 'a' },
        { kind: 'pairing', id: 'p' },
      ],
    });
  });

  it('leaves coaching given out where the school says so', () => {
    expect(totalHours(counted, { countsCoachingGiven: false }).minutes).toBe(90);
  });
});
