import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesByPerson, minutesHeld } from '#shared/domain/mentoring/relationship/hours';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { dayOfYear } from '../../calendar/build-calendar';
import { buildPairing, buildSession, IDRIS, MEI, ROSA } from './build-pairing';

const SESSIONS = [
  buildSession('2026-10-01', { minutes: 40 }),
  buildSession('2026-11-05', { minutes: 50 }),
  buildSession('2026-11-12', { status: 'missed' }),
  buildSession('2026-11-26', { status: 'planned' }),
];

describe('minutesHeld', () => {
  it('counts what was held alone', () => {
    expect(minutesHeld(buildPairing({ sessions: SESSIONS }))).toBe(90);
  });

  it('counts the days of a span, its ends included', () => {
    expect(minutesHeld(buildPairing({ sessions: SESSIONS }), { from: '2026-11-05', to: '2026-11-05' })).toBe(
      50,
    );
  });
});

describe('minutesByPerson', () => {
  it('gives the mentor what they gave and the learner what they received', () => {
    const minutes = minutesByPerson([buildPairing({ sessions: SESSIONS })]);
    expect([minutes.get(MEI), minutes.get(IDRIS)]).toEqual([
      { given: 90, received: 0 },
      { given: 0, received: 90 },
    ]);
  });

  it('counts co-coaches as giving and receiving at once', () => {
    const three = buildPairing({ kind: 'co-coaching', people: [MEI, IDRIS, ROSA], sessions: SESSIONS });
    expect([...minutesByPerson([three]).values()]).toEqual([
      { given: 90, received: 90 },
      { given: 90, received: 90 },
      { given: 90, received: 90 },
    ]);
  });

  it('gives as much as is received over all mentoring', () => {
    const held = fc.array(fc.tuple(dayOfYear, fc.integer({ min: 1, max: 480 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(held, { maxLength: 5 }), (all) => {
        const pairings = all.map((each) =>
          buildPairing({
            sessions: each.map(([day, minutes], index) =>
              buildSession(day, { id: sessionId.parse(`s${index}`), minutes }),
            ),
          }),
        );
        const totals = [...minutesByPerson(pairings).values()];
        const sum = (of: 'given' | 'received') => totals.reduce((total, each) => total + each[of], 0);
        expect(sum('given')).toBe(all.flat().reduce((total, [, minutes]) => total + minutes, 0));
        expect(sum('received')).toBe(sum('given'));
      }),
    );
  });
});
