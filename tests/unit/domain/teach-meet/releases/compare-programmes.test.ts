import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveMoreTime } from '#shared/domain/teach-meet/editing/give-more-time';
import { applyChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import { buildProgramme } from '#shared/domain/teach-meet/programme/build-programme';
import { buildRelease, nextVersion } from '#shared/domain/teach-meet/releases/build-release';
import { changesSinceRelease } from '#shared/domain/teach-meet/releases/changes-since-release';
import { compareProgrammes } from '#shared/domain/teach-meet/releases/compare-programmes';
import { slipsFor } from '#shared/domain/teach-meet/releases/slips-for';
import { release, type Placement, type Talk, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import {
  SCHOOL,
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
const before = buildTeachMeet({
  rooms: [buildRoom('Hall'), buildRoom('Library')],
  blocks: [buildSession('Morning', '10:00', '10:31'), buildBreak('Coffee', '10:31', '10:50')],
  talks: [
    buildTalk('a', { title: 'Phonics for all', presenters: [presents(priya)] }),
    buildTalk('b', { title: 'Times tables', presenters: [presents(tom)] }),
    buildTalk('c', { title: 'First aid', presenters: [presents(tom)] }),
  ],
  placements: { a: at('hall', 'morning#0'), b: at('hall', 'morning#2') },
});

const programmeOf = (teachMeet: TeachMeet) => buildProgramme({ teachMeet, people, school: SCHOOL });
const changes = (after: TeachMeet) => compareProgrammes(programmeOf(before), programmeOf(after));
const told = (after: TeachMeet) => changes(after).map((change) => `${change.kind}: ${change.sentence}`);
const withPlacements = (placements: Readonly<Record<string, Placement>>): TeachMeet => ({
  ...before,
  placements,
});
const withTalk = (name: string, of: Partial<Talk>): TeachMeet => {
  const talk = before.talks[id.talk(name)] ?? buildTalk(name);
  return { ...before, talks: { ...before.talks, [name]: { ...talk, ...of } } };
};

describe('compareProgrammes', () => {
  it('finds nothing between a programme and itself', () => {
    expect(changes(before)).toEqual([]);
  });

  it('tells a move to another room and time', () => {
    expect(told(withPlacements({ ...before.placements, a: at('library', 'morning#1') }))).toEqual([
      'moved: “Phonics for all” moves from Hall, 10:00 to Library, 10:08.',
    ]);
  });

  it('tells a talk that is new and one that is dropped', () => {
    expect(told(withPlacements({ a: at('hall', 'morning#0'), c: at('library', 'morning#1') }))).toEqual([
      'added: “First aid” is new: Library, 10:08.',
      'dropped: “Times tables” is dropped; it was in Hall, 10:16.',
    ]);
  });

  it('tells a new title and new presenters', () => {
    expect(
      told(withTalk('a', { title: 'Phonics for everyone', presenters: [presents(priya), presents(tom)] })),
    ).toEqual([
      'retitled: “Phonics for all” is now called “Phonics for everyone”.',
      'presenters: “Phonics for everyone” is presented by Priya Shah and Tom Bell; it was Priya Shah.',
    ]);
  });

  it('tells a shorter talk and a talk that became tentative', () => {
    expect(told(withTalk('b', { minutes: 2, status: 'tentative' }))).toEqual([
      'retimed: “Times tables” now has 2 minutes; it had 7.',
      'status: “Times tables” is now tentative.',
    ]);
  });

  it('tells a talk that keeps its slot but begins later, and the blocks that moved', () => {
    const longer = giveMoreTime(before, id.slot('morning#0'), 3, 'shift-day');
    expect(longer.ok && told(applyChange(before, longer.value.change))).toEqual([
      'block: Morning is now 10:00–10:34; it was 10:00–10:31.',
      'block: Coffee is now 10:34–10:53; it was 10:31–10:50.',
      'retimed: “Times tables” begins at 10:19 instead of 10:16, still in Hall.',
    ]);
  });

  it('tells a room’s new name without calling it a move', () => {
    const rooms = [{ ...buildRoom('Hall'), name: 'Main hall' }, buildRoom('Library')];
    expect(told({ ...before, rooms })).toEqual(['room: Hall is now called Main hall.']);
  });

  it('tells blocks that are added, renamed and left out', () => {
    const blocks = [
      { ...buildSession('Morning', '10:00', '10:31'), name: 'Talks' },
      buildBreak('Lunch', '12:00', '13:00'),
    ];
    expect(told({ ...before, blocks })).toEqual([
      'block: Morning is now called “Talks”.',
      'block: Lunch is added: 12:00–13:00.',
      'block: Coffee, 10:31–10:50, is left out.',
    ]);
  });

  it('tells another day', () => {
    expect(told({ ...before, day: '2026-11-13' })).toEqual([
      'event: The day is now Fri 13 Nov 2026; it was Thu 12 Nov 2026.',
    ]);
  });
});

describe('compareProgrammes of any two timetables', () => {
  const talks = ['a', 'b', 'c', 'd', 'e', 'f'];
  const cells = ['hall', 'library'].flatMap((room) =>
    [0, 1, 2, 3].map((slot) => at(room, `morning#${slot}`)),
  );
  const timetable = fc
    .tuple(fc.subarray(talks), fc.shuffledSubarray(cells, { minLength: talks.length }))
    .map(([placed, free]) =>
      buildTeachMeet({
        rooms: before.rooms,
        talks: talks.map((name) => buildTalk(name)),
        placements: Object.fromEntries(
          placed.map((name, index) => [name, free[index] ?? at('hall', 'morning#0')]),
        ),
      }),
    );

  it('tells of every talk whose place differs, and of no other', () => {
    fc.assert(
      fc.property(timetable, timetable, (one, other) => {
        const place = (teachMeet: TeachMeet, name: string) => teachMeet.placements[id.talk(name)];
        const differing = talks.filter((name) => {
          const [was, is] = [place(one, name), place(other, name)];
          return was?.roomId !== is?.roomId || was?.slotId !== is?.slotId;
        });
        const found = compareProgrammes(programmeOf(one), programmeOf(other)).map((change) => change.id);
        expect(found.toSorted()).toEqual(differing);
        expect(compareProgrammes(programmeOf(other), programmeOf(other))).toEqual([]);
      }),
    );
  });
});

describe('slipsFor', () => {
  const after = {
    ...withTalk('a', { presenters: [presents(priya)] }),
    placements: { a: at('library', 'morning#1'), c: at('library', 'morning#0') },
  };

  it('makes one slip for each room and presenter concerned, also where a talk left or was dropped', () => {
    const moved = { title: 'Phonics for all', before: 'Hall, 10:00', after: 'Library, 10:08' };
    const added = { title: 'First aid', before: null, after: 'Library, 10:00' };
    const dropped = { title: 'Times tables', before: 'Hall, 10:16', after: null };
    expect(slipsFor(changes(after), programmeOf(after))).toEqual([
      { kind: 'room', id: 'hall', name: 'Hall', lines: [moved, dropped] },
      { kind: 'room', id: 'library', name: 'Library', lines: [added, moved] },
      { kind: 'presenter', id: 'priya-shah', name: 'Priya Shah', lines: [moved] },
      { kind: 'presenter', id: 'tom-bell', name: 'Tom Bell', lines: [added, dropped] },
    ]);
  });

  it('gives a slip to a presenter who was replaced', () => {
    const replaced = withTalk('a', { presenters: [presents(tom)] });
    const slips = slipsFor(changes(replaced), programmeOf(replaced));
    expect(slips.filter((slip) => slip.kind === 'presenter').map((slip) => slip.name)).toEqual([
      'Priya Shah',
      'Tom Bell',
    ]);
  });

  it('gives no slip to a presenter whom nothing concerns', () => {
    const moved = withPlacements({ ...before.placements, a: at('library', 'morning#1') });
    expect(slipsFor(changes(moved), programmeOf(moved)).map((slip) => slip.name)).toEqual([
      'Hall',
      'Library',
      'Priya Shah',
    ]);
  });
});

describe('buildRelease', () => {
  const first = buildRelease({
    teachMeet: before,
    people,
    school: SCHOOL,
    now: '2026-11-02T09:30:00.000Z',
    note: 'First draft',
  });

  it('freezes the programme under the next number', () => {
    expect(release.parse(first)).toEqual(first);
    expect(first).toMatchObject({ version: 1, publishedAt: '2026-11-02T09:30:00.000Z', note: 'First draft' });
    expect(nextVersion([first, { version: 4 }])).toBe(5);
  });

  it('is what the draft is compared with from then on', () => {
    const published = { ...before, releases: [first] };
    expect(changesSinceRelease({ teachMeet: before, people, school: SCHOOL })).toBeNull();
    expect(changesSinceRelease({ teachMeet: published, people, school: SCHOOL })).toEqual([]);
    const moved = { ...published, placements: { a: at('library', 'morning#0'), b: at('hall', 'morning#2') } };
    expect(changesSinceRelease({ teachMeet: moved, people, school: SCHOOL })).toHaveLength(1);
  });
});
