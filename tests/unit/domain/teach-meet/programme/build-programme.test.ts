import { describe, expect, it } from 'vitest';
import { buildProgramme } from '#shared/domain/teach-meet/programme/build-programme';
import { programme as programmeSchema } from '#shared/domain/teach-meet/programme/programme';
import { runningOrder, timekeeperMarks } from '#shared/domain/teach-meet/programme/running-order';
import { talksOf } from '#shared/domain/teach-meet/programme/talks-of';
import {
  SCHOOL,
  at,
  buildBreak,
  buildPerson,
  buildPlenary,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  byId,
  presents,
} from '../plan/build-teach-meet';

const priya = buildPerson('Priya Shah', { jobTitle: 'Deputy Head' });
const tom = buildPerson('Tom Bell', { staffGroup: 'office' });
const people = byId([
  priya,
  tom,
  buildPerson('Gwen Abbot', { kind: 'governor' }),
  buildPerson('Left Before', { leavingDay: '2026-11-11' }),
  buildPerson('Leaves That-day', { leavingDay: '2026-11-12' }),
  buildPerson('Starts Later', { startDay: '2027-01-04' }),
]);
const ada = { kind: 'visitor', name: 'Ada Obi', organisation: 'City Library' } as const;
const teachMeet = buildTeachMeet({
  rooms: [buildRoom('Hall'), buildRoom('Annexe')],
  blocks: [
    buildBreak('Coffee', '10:34', '10:50'),
    buildSession('Morning', '10:00', '10:34', { extraMinutes: { 0: 3 } }),
    buildPlenary('Welcome', '09:45', '10:00', 'hall'),
  ],
  talks: [
    buildTalk('late', { presenters: [presents(priya)] }),
    buildTalk('annexe', { presenters: [presents(tom), ada], minutes: 2, status: 'tentative' }),
    buildTalk('hall', { presenters: [presents(priya)] }),
    buildTalk('tray', { presenters: [presents(tom), { ...ada, name: 'Not Coming' }] }),
    buildTalk('gone', { status: 'withdrawn' }),
  ],
  placements: {
    late: at('annexe', 'morning#1'),
    annexe: at('annexe', 'morning#0'),
    hall: at('hall', 'morning#0'),
    gone: at('hall', 'morning#2'),
  },
});
const programme = buildProgramme({ teachMeet, people, school: SCHOOL });

describe('buildProgramme', () => {
  it('is a programme that can be frozen', () => {
    expect(programmeSchema.parse(programme)).toEqual(programme);
  });

  it('lists talks in order of time, then of rooms', () => {
    expect(programme.talks.map((talk) => talk.talkId)).toEqual(['hall', 'annexe', 'late']);
  });

  it('ends a talk after its own minutes, however long its slot is', () => {
    expect(programme.talks.map(({ start, end }) => `${start}–${end}`)).toEqual([
      '10:00–10:07',
      '10:00–10:02',
      '10:11–10:18',
    ]);
  });

  it('says who presents in which role', () => {
    expect(programme.talks[0]?.presenters).toEqual([
      { id: 'priya-shah', name: 'Priya Shah', role: 'Deputy Head' },
    ]);
    expect(programme.talks[1]?.presenters).toEqual([
      { id: 'tom-bell', name: 'Tom Bell', role: 'Office staff' },
      { id: 'visitor:Ada Obi', name: 'Ada Obi', role: 'City Library' },
    ]);
    expect(programme.talks[1]).toMatchObject({ isTentative: true, staffGroup: 'Teachers' });
  });

  it('lists blocks in order of time, sessions with their slots', () => {
    expect(
      programme.blocks.map((block) => [block.name, block.roomId, block.slots.map((slot) => slot.start)]),
    ).toEqual([
      ['Welcome', 'hall', []],
      ['Morning', '', ['10:00', '10:11', '10:19', '10:27']],
      ['Coffee', '', []],
    ]);
  });

  it('lists talks without a place, and not the withdrawn', () => {
    expect(programme.unplaced).toEqual([
      { talkId: 'tray', title: 'Talk tray', presenters: 'Tom Bell and Not Coming' },
    ]);
  });

  it('registers by family name all who are there on the day: staff, governors, visitors with a place', () => {
    expect(programme.register).toEqual([
      { name: 'Gwen Abbot', sortName: 'Abbot, Gwen', group: 'Governors', isGovernor: true },
      { name: 'Tom Bell', sortName: 'Bell, Tom', group: 'Office staff', isGovernor: false },
      { name: 'Ada Obi', sortName: 'Obi, Ada', group: 'City Library', isGovernor: false },
      {
        name: 'Priya Shah',
        sortName: 'Shah, Priya',
        group: 'Teachers',
        role: 'Deputy Head',
        isGovernor: false,
      },
      { name: 'Leaves That-day', sortName: 'That-day, Leaves', group: 'Teachers', isGovernor: false },
    ]);
  });
});

describe('talksOf', () => {
  it('finds all talks of a presenter, a visitor too', () => {
    expect(talksOf(programme, 'priya-shah').map((talk) => talk.talkId)).toEqual(['hall', 'late']);
    expect(talksOf(programme, 'visitor:Ada Obi').map((talk) => talk.talkId)).toEqual(['annexe']);
  });
});

describe('timekeeperMarks', () => {
  const marks = (minutes: number) =>
    timekeeperMarks({ start: '10:07', minutes }).map(({ kind, at: time }) => `${kind} ${time}`);

  it('warns at five and six minutes and stops at seven', () => {
    expect(marks(7)).toEqual(['warning 10:12', 'warning 10:13', 'stop 10:14']);
  });

  it('stops a shorter talk at its own end, with only the warnings before it', () => {
    expect(marks(6)).toEqual(['warning 10:12', 'stop 10:13']);
    expect(marks(5)).toEqual(['stop 10:12']);
    expect(marks(2)).toEqual(['stop 10:09']);
  });
});

describe('runningOrder', () => {
  it('lists the talks of one room with their marks', () => {
    expect(
      runningOrder(programme, 'annexe').map(({ talk, marks }) => [talk.talkId, marks.at(-1)?.at]),
    ).toEqual([
      ['annexe', '10:02'],
      ['late', '10:18'],
    ]);
  });
});
