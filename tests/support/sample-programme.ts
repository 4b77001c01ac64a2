import type { Programme, ProgrammeBlock, ProgrammeTalk } from '#shared/domain/teach-meet/programme/programme';
import { fromMinutes, toMinutes } from '#shared/lib/time-of-day';

const ROOM_NAMES = [
  'Hall',
  'Library',
  'Year 5 classroom',
  'Music room',
  'Studio',
  'Nursery',
  'Science lab',
  'Dining hall',
  'Annexe',
  'Meeting room',
];
const THEMES = ['Reading', 'Assessment', 'Behaviour and belonging', 'Inclusion', 'Curriculum', 'Workload'];
const STAFF_GROUPS = ['Teachers', 'Teaching assistants', 'Office and site', 'Governors'];
const PEOPLE = [
  'Amara Okafor', 'Ben Whitfield', 'Catrin Llewellyn-Prys', 'David O’Connell', 'Elif Yılmaz', 'Fatima Hussain', 'Grzegorz Brzęczyszczykiewicz',
  'Hannah Small', 'Imogen Featherstonehaugh', 'José Núñez', 'Kezia Boateng', 'ليلى الحسن', 'Marek Dvořák', 'Niamh Ó Súilleabháin', 'Olu Adeyemi',
  'Priya Raman', 'Quentin Marsh', 'Rosalind Achebe', 'Siôn Ap Rhys', 'Tom Bell',
]; // prettier-ignore
const TITLES = [
  'Phonics for all', 'Five-minute retrieval at the start of every lesson', 'Talk partners that really talk', 'What the office sees first',
  'Zones of regulation in a busy corridor', 'Marking less, noticing more', 'Reading aloud every day: a year of it in Year 4 and what changed for our most reluctant readers',
  'A calmer lunchtime', 'Number sense with dominoes', 'Using a visualiser well', 'Working walls that work', 'Makaton in assembly',
  'Questions that wait', 'Outdoor maths in the rain', 'Reading fluency with poetry', 'Teaching assistants leading interventions',
  'Transition from Reception', 'Book talk with families', 'Cold calling, warmly', 'Spelling without lists', 'A kinder register',
  'Science from the recycling box', 'Sharing the stage: children as presenters', 'Safer internet, younger voices',
  'Handwriting for left-handers', 'Geography from the school gate', 'Sentence stems for explaining', 'Budget basics for subject leads',
  'Singing the times tables', 'What governors ask, and why', 'Feedback in the moment', 'Home languages at the door', 'Small steps in fractions',
  'The ten-minute staff meeting', 'Lego for turn-taking', 'First aid in seven minutes',
]; // prettier-ignore

const at = <T>(list: readonly T[], index: number, otherwise: T): T => list[index % list.length] ?? otherwise;

type SampleShape = {
  readonly rooms?: number;
  /** Slots of each session, in order; a break stands between two sessions. */
  readonly sessions?: readonly number[];
  readonly unplaced?: number;
  readonly attendees?: number;
  readonly day?: string;
  /** Every nth cell is left empty; 0 fills them all. */
  readonly emptyEvery?: number;
};

const SLOT_MINUTES = 7;
const CHANGEOVER_MINUTES = 1;
const FIRST_START = toMinutes('09:00');

function layBlocks(sessions: readonly number[]): readonly ProgrammeBlock[] {
  const blocks: ProgrammeBlock[] = [
    {
      id: 'welcome',
      kind: 'plenary',
      name: 'Welcome',
      start: fromMinutes(FIRST_START),
      end: fromMinutes(FIRST_START + 15),
      led: 'Rosalind Achebe',
      roomId: 'room-1',
      slots: [],
    },
  ];
  let clock = FIRST_START + 20;
  sessions.forEach((count, index) => {
    const slots = Array.from({ length: count }, (_, slot) => {
      const start = clock + slot * (SLOT_MINUTES + CHANGEOVER_MINUTES);
      return {
        id: `session-${index + 1}#${slot}`,
        start: fromMinutes(start),
        end: fromMinutes(start + SLOT_MINUTES),
      };
    });
    const end = clock + count * (SLOT_MINUTES + CHANGEOVER_MINUTES) - CHANGEOVER_MINUTES;
    blocks.push({
      id: `session-${index + 1}`,
      kind: 'session',
      name: `Session ${index + 1}`,
      start: fromMinutes(clock),
      end: fromMinutes(end),
      led: '',
      roomId: '',
      slots,
    });
    clock = end + 5;
    if (index < sessions.length - 1) {
      blocks.push({
        id: `break-${index + 1}`,
        kind: 'break',
        name: 'Coffee and cake',
        start: fromMinutes(clock),
        end: fromMinutes(clock + 20),
        led: '',
        roomId: '',
        slots: [],
      });
      clock += 25;
    }
  });
  blocks.push({
    id: 'close',
    kind: 'plenary',
    name: 'Pledges and close',
    start: fromMinutes(clock),
    end: fromMinutes(clock + 15),
    led: 'Tom Bell',
    roomId: 'room-1',
    slots: [],
  });
  return blocks;
}

/** A believable programme of a November INSET Teach-meet: 36 talks in three rooms unless another shape is asked for. */
export function sampleProgramme(shape: SampleShape = {}): Programme {
  const {
    rooms = 3,
    sessions = [6, 6],
    unplaced = 0,
    attendees = 66,
    day = '2026-11-12',
    emptyEvery = 0,
  } = shape;
  const blocks = layBlocks(sessions);
  const roomIds = Array.from({ length: rooms }, (_, index) => `room-${index + 1}`);
  const cells = blocks.flatMap((block) =>
    block.slots.flatMap((slot) => roomIds.map((roomId) => ({ block, slot, roomId }))),
  );
  const presenter = (index: number) => ({
    id: `person-${index % PEOPLE.length}`,
    name: at(PEOPLE, index, 'Amara Okafor'),
    role: at(['Year 4 teacher', 'Teaching assistant', 'Site manager'], index, ''),
  });
  const talks = cells
    .map((cell, index): ProgrammeTalk | null =>
      emptyEvery > 0 && index % emptyEvery === emptyEvery - 1
        ? null
        : {
            talkId: `talk-${index + 1}`,
            title:
              at(TITLES, index, 'A talk') +
              (index >= TITLES.length ? `, part ${Math.floor(index / TITLES.length) + 1}` : ''),
            presenters:
              index % 9 === 4
                ? [presenter(index), presenter(index + 3), presenter(index + 7), presenter(index + 12)]
                : index % 4 === 1
                  ? [presenter(index), presenter(index + 7)]
                  : [presenter(index)],
            theme: at(THEMES, Math.floor(index / 2), ''),
            staffGroup: at(STAFF_GROUPS, index, ''),
            needs: index % 5 === 0 ? ['projector'] : [],
            isTentative: index % 13 === 7,
            roomId: cell.roomId,
            blockId: cell.block.id,
            start: cell.slot.start,
            end: cell.slot.end,
            minutes: SLOT_MINUTES,
          },
    )
    .filter((talk) => talk !== null);
  return {
    teachMeetId: 'november-2026',
    school: 'Harbour Lane Primary School',
    name: 'November Teach-meet',
    day,
    place: 'Main building',
    timeZone: 'Europe/London',
    changeoverMinutes: CHANGEOVER_MINUTES,
    rooms: roomIds.map((id, index) => ({
      id,
      name: at(ROOM_NAMES, index, 'Hall'),
      capacity: 30 + 10 * (index % 4),
      equipment: index % 2 === 0 ? ['projector', 'piano'] : ['projector'],
    })),
    blocks,
    talks,
    unplaced: Array.from({ length: unplaced }, (_, index) => ({
      talkId: `tray-${index + 1}`,
      title: `Waiting talk ${index + 1}: ${at(TITLES, index + 5, '')}`,
      presenters: at(PEOPLE, index + 2, ''),
    })),
    register: Array.from({ length: attendees }, (_, index) => {
      const given = at(PEOPLE, index, 'Amara Okafor').split(' ')[0] ?? '';
      const family = at(PEOPLE, index * 7 + Math.floor(index / PEOPLE.length), 'Amara Okafor')
        .split(' ')
        .slice(1)
        .join(' ');
      return {
        name: `${given} ${family}`,
        sortName: `${family}, ${given}`,
        group: at(STAFF_GROUPS, index, ''),
        isGovernor: index % 4 === 3,
      };
    }),
  };
}
