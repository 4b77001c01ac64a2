import { describe, expect, it } from 'vitest';
import { findClashes } from '#shared/domain/teach-meet/editing/find-clashes';
import type { Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import {
  at,
  buildBreak,
  buildPerson,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  byId,
  id,
  presents,
} from '../plan/build-teach-meet';

const priya = buildPerson('Priya Shah');
const tom = buildPerson('Tom Bell');
const people = byId([priya, tom]);
const rooms = [buildRoom('Hall', { equipment: ['Piano'] }), buildRoom('Library', { capacity: 30 })];
const by = (person: typeof priya) => ({ presenters: [presents(person)] });

/** What is said of two talks that stand where given. */
function clashesOf(
  a: Partial<Talk>,
  b: Partial<Talk>,
  places: readonly [string, string],
  of: Partial<TeachMeet> = {},
) {
  const [roomA = '', slotA = ''] = places[0].split(' ');
  const [roomB = '', slotB = ''] = places[1].split(' ');
  const teachMeet = buildTeachMeet({
    rooms,
    talks: [buildTalk('a', { ...by(priya), ...a }), buildTalk('b', { ...by(tom), ...b })],
    placements: { a: at(roomA, slotA), b: at(roomB, slotB) },
  });
  return findClashes({ ...teachMeet, ...of }, people).map(({ rule, severity, sentence, mend }) => ({
    rule,
    severity,
    sentence,
    mend,
  }));
}

const sideBySide = ['hall morning#0', 'library morning#0'] as const;
const NANO = {
  blocks: [
    buildSession('Morning', '10:00', '10:31', { slotMinutes: 2 }),
    buildSession('Late', '11:00', '11:07'),
  ],
};

describe('findClashes', () => {
  it('finds nothing in two talks side by side', () => {
    expect(clashesOf({}, {}, sideBySide)).toEqual([]);
  });

  it('finds a presenter in two places', () => {
    expect(clashesOf({}, by(priya), sideBySide)).toEqual([
      {
        rule: 'presenter-in-two-places',
        severity: 'breaks a rule',
        sentence: 'Priya Shah presents “Talk a” in Hall and “Talk b” in Library, both at 10:00.',
        mend: 'Move “Talk b” to Hall, 10:08, which is open to it.',
      },
    ]);
  });

  it('finds two talks in one cell', () => {
    expect(clashesOf({}, {}, ['hall morning#0', 'hall morning#0'])).toMatchObject([
      { rule: 'one-talk-per-cell', sentence: '“Talk a” and “Talk b” are both in Hall at 10:00.' },
    ]);
  });

  it('finds a talk at a time its presenters cannot do, and says the reason', () => {
    const unavailable = [{ start: '09:30', end: '10:05', reason: 'bus duty' }];
    expect(clashesOf({ unavailable }, {}, sideBySide)).toMatchObject([
      {
        rule: 'presenter-unavailable',
        sentence: '“Talk a” cannot be given at 10:00: its presenters are not free 09:30–10:05 (bus duty).',
        mend: 'Move “Talk a” to Hall, 10:08, which is open to it.',
      },
    ]);
    expect(
      clashesOf({ unavailable: [{ start: '09:30', end: '10:00', reason: '' }] }, {}, sideBySide),
    ).toEqual([]);
  });

  it('finds a room without what a talk needs, however it is spelt', () => {
    expect(clashesOf({ needs: ['piano '] }, { needs: ['piano'] }, sideBySide)).toMatchObject([
      {
        rule: 'equipment-missing',
        sentence: 'Library has no piano, which “Talk b” needs.',
        mend: 'Move “Talk b” to Hall, 10:08, which is open to it.',
      },
    ]);
  });

  it('finds a talk that is too long for its slot', () => {
    expect(clashesOf({}, { minutes: 2 }, sideBySide, NANO)).toMatchObject([
      {
        rule: 'talk-too-long',
        sentence: '“Talk a” takes 7 minutes; the slot at 10:00 has 2.',
        mend: 'Move “Talk a” to Hall, 11:00, which is open to it.',
      },
    ]);
  });

  it('finds two talks that must not clash', () => {
    const pair = { mustNotClash: [[id.talk('a'), id.talk('b')] as const] };
    expect(clashesOf({}, {}, sideBySide, pair)).toMatchObject([
      {
        rule: 'must-not-clash',
        sentence: '“Talk a” in Hall and “Talk b” in Library must not clash, and both are at 10:00.',
      },
    ]);
    expect(clashesOf({}, {}, ['hall morning#0', 'library morning#1'], pair)).toEqual([]);
  });

  it('finds more who want to hear a talk than its room holds', () => {
    expect(clashesOf({}, { demand: 31 }, sideBySide)).toEqual([
      {
        rule: 'room-too-small',
        severity: 'worth a look',
        sentence: '31 people want to hear “Talk b”; Library holds 30.',
        mend: 'Swap it with a talk in Hall.',
      },
    ]);
    expect(clashesOf({}, { demand: 30 }, sideBySide)).toEqual([]);
  });

  it('finds a presenter with little time between two talks', () => {
    expect(clashesOf({}, by(priya), ['hall morning#0', 'library morning#2'])).toMatchObject([
      {
        rule: 'little-time-between',
        sentence: 'Priya Shah presents “Talk a” in Hall at 10:00 and “Talk b” in Library at 10:16.',
      },
    ]);
    expect(clashesOf({}, by(priya), ['hall morning#0', 'library morning#3'])).toEqual([]);
  });

  it('finds a presenter who leaves before the day, but not on it', () => {
    const teachMeet = buildTeachMeet({
      talks: [buildTalk('a', by(priya))],
      placements: { a: at('hall', 'morning#0') },
    });
    const leaving = (leavingDay: string) => findClashes(teachMeet, byId([{ ...priya, leavingDay }]));
    expect(leaving('2026-11-11')).toMatchObject([
      {
        rule: 'presenter-left',
        sentence: 'Priya Shah, who presents “Talk a”, leaves on Wed 11 Nov 2026, before the Teach-meet.',
      },
    ]);
    expect(leaving('2026-11-12')).toEqual([]);
  });

  it('finds a talk without a presenter, and a tentative one that has a place', () => {
    expect(clashesOf({ presenters: [] }, { status: 'tentative' }, sideBySide)).toMatchObject([
      { rule: 'no-presenter', sentence: 'Nobody is named to present “Talk a”.' },
      { rule: 'tentative-placed', sentence: '“Talk b” has a place but is only tentative.' },
    ]);
  });

  it('finds an empty slot between two talks of a room, not one at the end', () => {
    expect(clashesOf({}, {}, ['hall morning#0', 'hall morning#2'])).toMatchObject([
      { rule: 'gap', sentence: 'Hall stands empty at 10:08, between two talks.' },
    ]);
    expect(clashesOf({}, {}, ['hall morning#1', 'hall morning#2'])).toEqual([]);
  });

  it('finds blocks that overlap', () => {
    const blocks = [buildSession('Morning', '10:00', '10:31'), buildBreak('Coffee', '10:30', '10:50')];
    expect(clashesOf({}, {}, sideBySide, { blocks })).toEqual([
      {
        rule: 'plan-problem',
        severity: 'breaks a rule',
        sentence: 'Coffee begins at 10:30, before Morning ends at 10:31.',
        mend: 'Move or shorten one of them.',
      },
    ]);
  });

  it('ranks broken rules before what is worth a look', () => {
    const found = clashesOf({ demand: 500, needs: ['stage'] }, by(priya), sideBySide);
    expect(found.map((clash) => clash.rule)).toEqual([
      'presenter-in-two-places',
      'equipment-missing',
      'room-too-small',
    ]);
  });

  it('says what would mend a clash where no other place is open', () => {
    const [clash] = clashesOf({ needs: ['stage'] }, {}, sideBySide);
    expect(clash?.mend).toBe('Bring stage to Hall: no room has it.');
  });

  it('does not name a withdrawn talk that still has its old place', () => {
    expect(clashesOf({}, { ...by(priya), status: 'withdrawn' }, sideBySide)).toEqual([]);
  });
});
