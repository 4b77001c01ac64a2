import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { buildPairing } from '../../domain/mentoring/round/build-round';
import { carryOut, theSchool, words } from './carry-out';

const pairing = buildPairing('first', ['mei', 'idris']);
const school = { ...theSchool, pairings: { [pairing.id]: pairing } };
const session = (
  id: string,
  change: { readonly status?: 'planned' | 'held' | 'missed'; readonly minutes?: number } = {},
) => ({
  id: sessionId.parse(id),
  day: '2026-11-12',
  start: null,
  minutes: 45,
  kindId: 'conversation',
  status: 'held' as const,
  cover: 'not needed' as const,
  goalIds: [],
  specialist: '',
  ledByLearner: false,
  actions: [],
  ...change,
});
const save = (...sessions: readonly ReturnType<typeof session>[]): Command => ({
  name: 'pairing.saveSessions',
  input: { pairingId: pairing.id, sessions: [...sessions] },
});
const pair = 'Mei Rashid and Idris Okafor';

describe('pairing.saveSessions', () => {
  it('names the meeting logged, also where it ticks off what an earlier one agreed', () => {
    const { document } = carryOut(save(session('a')), school);
    expect(words(carryOut(save(session('b'), session('a', { minutes: 30 })), document))).toBe(
      `Log the session of ${pair} on Thu 12 Nov 2026`,
    );
  });

  it('says that a session was changed where it was there before', () => {
    const { document } = carryOut(save(session('a')), school);
    expect(words(carryOut(save(session('a', { minutes: 30 })), document))).toBe(
      `Change the session of ${pair} on Thu 12 Nov 2026`,
    );
  });

  it('says that a planned session took place or was missed', () => {
    const { document } = carryOut(save(session('a', { status: 'planned' })), school);
    expect(words(carryOut(save(session('a')), document))).toBe(
      `Log the session of ${pair} on Thu 12 Nov 2026`,
    );
    expect(words(carryOut(save(session('a', { status: 'missed' })), document))).toBe(
      `Note a missed session of ${pair} on Thu 12 Nov 2026`,
    );
  });

  it('counts a term of planned sessions', () => {
    const term = ['a', 'b', 'c'].map((id) => session(id, { status: 'planned' }));
    expect(words(carryOut(save(...term), school))).toBe(`Plan 3 sessions of ${pair}`);
  });
});
