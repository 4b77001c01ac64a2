import { describe, expect, it } from 'vitest';
import { timetableProblem } from '#shared/domain/problem/timetable-problem';
import { checkDraftable } from '#shared/domain/teach-meet/editing/check-draftable';
import { reconcilePlacements } from '#shared/domain/teach-meet/editing/reconcile-placements';
import { DRAFT_MODES, toTimetableProblem } from '#shared/domain/teach-meet/editing/to-timetable-problem';
import {
  at,
  buildBreak,
  buildPerson,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  id,
  presents,
} from '../plan/build-teach-meet';

const priya = buildPerson('Priya Shah');
const teachMeet = buildTeachMeet({
  rooms: [buildRoom('Hall', { equipment: ['Piano'] })],
  talks: [
    buildTalk('a', {
      presenters: [presents(priya), { kind: 'visitor', name: 'Ada Obi', organisation: 'City Library' }],
      needs: ['piano'],
      preference: 'early',
      unavailable: [{ start: '10:10', end: '10:12', reason: '' }],
    }),
    buildTalk('b', { status: 'tentative' }),
    buildTalk('c', { status: 'withdrawn' }),
  ],
  mustNotClash: [
    [id.talk('a'), id.talk('b')],
    [id.talk('a'), id.talk('c')],
  ],
  placements: {
    a: at('hall', 'morning#0', true),
    b: at('hall', 'morning#2'),
    c: at('hall', 'morning#3', true),
  },
});

describe('toTimetableProblem', () => {
  it('is a valid problem in every mode', () => {
    for (const mode of DRAFT_MODES) {
      expect(timetableProblem.safeParse(toTimetableProblem(teachMeet, { mode })).error).toBeUndefined();
    }
  });

  it('leaves out withdrawn talks, and fixes locked ones where they stand', () => {
    expect(toTimetableProblem(teachMeet, { mode: 'around-locked' }).talks).toEqual([
      {
        id: 'a',
        presenters: ['priya-shah', 'visitor:Ada Obi'],
        theme: '',
        staffGroup: 'teacher',
        minutes: 7,
        demand: 0,
        needs: ['piano'],
        unavailable: ['morning#1'],
        preference: 'early',
        fixed: { room: 'hall', slot: 'morning#0' },
      },
      {
        id: 'b',
        presenters: [],
        theme: '',
        staffGroup: 'teacher',
        minutes: 7,
        demand: 0,
        needs: [],
        unavailable: [],
      },
    ]);
  });

  it('fixes every talk that has a place where only the tray is to be placed', () => {
    const { talks } = toTimetableProblem(teachMeet, { mode: 'around-placed' });
    expect(talks.map((talk) => talk.fixed?.slot)).toEqual(['morning#0', 'morning#2']);
  });

  it('keeps pairs only of talks that are in it', () => {
    expect(toTimetableProblem(teachMeet, { mode: 'around-locked' }).mustNotClash).toEqual([['a', 'b']]);
  });

  it('gives the present places as previous ones only where they should be kept', () => {
    expect(toTimetableProblem(teachMeet, { mode: 'around-locked' })).not.toHaveProperty('previous');
    expect(toTimetableProblem(teachMeet, { mode: 'least-change' }).previous).toEqual([
      { talk: 'a', room: 'hall', slot: 'morning#0' },
      { talk: 'b', room: 'hall', slot: 'morning#2' },
    ]);
  });
});

describe('checkDraftable', () => {
  it('lets a plan with talks through', () => {
    expect(checkDraftable(teachMeet).ok).toBe(true);
  });

  it('refuses a plan without rooms, slots or talks, or with blocks that overlap', () => {
    const morning = buildSession('Morning', '10:00', '10:31');
    const unfinished = [
      { ...teachMeet, rooms: [] },
      { ...teachMeet, blocks: [] },
      { ...teachMeet, blocks: [buildSession('Morning', '10:00', '10:05')] },
      { ...teachMeet, talks: {} },
      { ...teachMeet, blocks: [morning, buildBreak('Coffee', '10:20', '10:40')] },
    ];
    expect(unfinished.map((each) => checkDraftable(each).ok)).toEqual([false, false, false, false, false]);
  });
});

describe('reconcilePlacements', () => {
  it('keeps what still stands', () => {
    const standing = buildTeachMeet({ talks: [buildTalk('a')], placements: { a: at('hall', 'morning#0') } });
    expect(reconcilePlacements(standing)).toEqual({ change: {}, dropped: [] });
  });

  it('drops what lost its room, its slot or its talk, and says which', () => {
    const broken = buildTeachMeet({
      talks: [buildTalk('a'), buildTalk('b'), buildTalk('c', { status: 'withdrawn' })],
      mustNotClash: [
        [id.talk('a'), id.talk('b')],
        [id.talk('a'), id.talk('gone')],
      ],
      placements: {
        a: at('gym', 'morning#0'),
        b: at('hall', 'morning#9', true),
        c: at('hall', 'morning#1'),
        gone: at('hall', 'morning#2'),
      },
    });
    const { change, dropped } = reconcilePlacements(broken);
    expect(change).toEqual({ placements: {}, mustNotClash: [['a', 'b']] });
    expect(dropped.map((each) => each.sentence)).toEqual([
      '“Talk a” is back in the tray: its room was removed.',
      '“Talk b” is back in the tray: its slot no longer exists.',
      '“Talk c” was withdrawn: its place is free.',
      'A talk that was removed no longer has a place.',
    ]);
  });
});
