import { describe, expect, it } from 'vitest';
import { prepareSessionCalendar, type CalendarOf } from '#shared/domain/mentoring/papers/session-calendar';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { personId } from '#shared/domain/people/person';
import { aPairing } from '../../../../support/pairings';
import { IDRIS, PAIR, aSession, aSource, sessionsOf } from './a-pair';

const source = aSource(
  aPairing('pair', ['mei', 'idris'], {
    sessions: sessionsOf(
      aSession('later', { day: '2026-12-10', status: 'planned', start: null, cover: 'needed' }),
      aSession('held', { day: '2026-11-05', cover: 'arranged' }),
      aSession('missed', { day: '2026-11-19', status: 'missed' }),
    ),
  }),
  aPairing('group', ['olu', 'idris'], {
    kind: 'co-coaching',
    sessions: sessionsOf(aSession('other', { day: '2026-11-09' })),
  }),
);
const calendarOf = (whose: CalendarOf) => {
  const calendar = prepareSessionCalendar(whose, source);
  if (!calendar.ok) throw new Error(calendar.error.message);
  return calendar.value;
};

describe('prepareSessionCalendar', () => {
  it('has a pairing’s sessions planned and held, and leaves out what was missed', () => {
    const { name, entries } = calendarOf({ of: 'pairing', pairingId: PAIR });
    expect(name).toBe('Mentoring: Mei Rashid and Idris Sandhu');
    expect(entries).toEqual([
      {
        sessionId: 'held',
        day: '2026-11-05',
        start: '13:15',
        minutes: 45,
        title: 'Mentoring: Mei Rashid and Idris Sandhu',
        note: '',
      },
      {
        sessionId: 'later',
        day: '2026-12-10',
        start: null,
        minutes: 45,
        title: 'Mentoring: Mei Rashid and Idris Sandhu',
        note: 'Cover needed',
      },
    ]);
  });

  it('has all of a person’s sessions in order of time', () => {
    const { name, entries } = calendarOf({ of: 'person', personId: IDRIS });
    expect(name).toBe('Mentoring and coaching: Idris Sandhu');
    expect(entries.map(({ sessionId }) => sessionId)).toEqual(['held', 'other', 'later']);
  });

  it.each([
    [{ of: 'pairing', pairingId: pairingId.parse('gone') }, 'pairing-unknown'],
    [{ of: 'person', personId: personId.parse('gone') }, 'person-unknown'],
  ] as const)('refuses what has gone: %o', (whose, name) => {
    const calendar = prepareSessionCalendar(whose, source);
    expect(!calendar.ok && calendar.error.name).toBe(name);
  });

  it('refuses to make an empty calendar', () => {
    const calendar = prepareSessionCalendar({ of: 'pairing', pairingId: PAIR }, aSource());
    expect(!calendar.ok && calendar.error.name).toBe('no-sessions');
  });
});
