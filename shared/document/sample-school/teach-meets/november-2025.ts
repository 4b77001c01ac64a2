import type { Person } from '../../../domain/people/person';
import type { School } from '../../../domain/school/school';
import { buildRelease } from '../../../domain/teach-meet/releases/build-release';
import {
  type Block,
  blockId,
  DEFAULT_WEIGHTS,
  type Room,
  roomId,
  slotId,
  type TeachMeet,
  teachMeetId,
} from '../../../domain/teach-meet/teach-meet';
import { listInvited } from '../activities/list-invited';
import { samplePersonId } from '../sample-id';
import { drawTalk } from '../talks/talk-sketch';
import { AFTER_COFFEE, BEFORE_COFFEE, TALKS_2025 } from './talks-2025';

const DAY = '2025-11-28';
const HALL = roomId.parse('room-hall');

const ROOMS: readonly Room[] = [
  { id: HALL, name: 'School hall', capacity: 120, equipment: ['sound', 'projector', 'floor space'] },
  { id: roomId.parse('room-library'), name: 'Library', capacity: 40, equipment: ['projector'] },
];

/** Two sessions of four slots of seven minutes with a minute between: 31 minutes each. */
const BLOCKS: readonly Block[] = [
  {
    kind: 'plenary',
    id: blockId.parse('block-2025-welcome'),
    name: 'Welcome',
    start: '09:30',
    end: '09:45',
    roomId: HALL,
    led: 'Meredith Abara, Headteacher',
  },
  session(BEFORE_COFFEE, 'Before coffee', '09:50', '10:21'),
  { kind: 'break', id: blockId.parse('block-2025-coffee'), name: 'Coffee', start: '10:21', end: '10:50' },
  session(AFTER_COFFEE, 'After coffee', '10:50', '11:21'),
  {
    kind: 'plenary',
    id: blockId.parse('block-2025-closing'),
    name: 'Thanks',
    start: '11:25',
    end: '11:40',
    roomId: HALL,
    led: 'Carys Iqbal, Assistant Headteacher (CPD)',
  },
];

/** Who could not come, of the staff and governors of that day. */
const AWAY: ReadonlySet<string> = new Set(
  [
    'grace.rashid',
    'tariq.llewellyn',
    'sian.hathersage',
    'vanya.bevan',
    'magda.ashdown',
    'niamh.underhill',
    'gethin.prosser',
    'desmond.tillotsby',
    'perpetua.holloway',
  ].map(samplePersonId),
);

/** Last year's Teach-meet, as it took place: 14 talks in two rooms, published once, with its register taken. */
export function buildTeachMeetOf2025(people: Readonly<Record<string, Person>>, school: School): TeachMeet {
  const teachMeet: TeachMeet = {
    id: teachMeetId.parse('teach-meet-november-2025'),
    name: 'November Teach-meet 2025',
    day: DAY,
    place: 'Harbour Lane Primary School',
    changeoverMinutes: 1,
    rooms: ROOMS,
    blocks: BLOCKS,
    talks: Object.fromEntries(
      TALKS_2025.map(({ theme, sketch }) => {
        const talk = drawTalk(theme, sketch);
        return [talk.id, talk];
      }),
    ),
    mustNotClash: [],
    weights: DEFAULT_WEIGHTS,
    placements: Object.fromEntries(
      TALKS_2025.map(({ sketch, place: [room, block, slot] }) => [
        sketch.id,
        { roomId: roomId.parse(room), slotId: slotId.parse(`${block}#${slot}`), isLocked: false },
      ]),
    ),
    releases: [],
    attendance: {
      attended: listInvited('staff, governors', DAY, Object.values(people)).filter((id) => !AWAY.has(id)),
      visitors: 3,
    },
    tags: {
      standardParts: ['collaboration', 'leadership'],
      mechanisms: ['source', 'affirm', 'support'],
    },
  };
  const release = buildRelease({ teachMeet, people, school, now: '2025-11-25T16:10:00.000Z', note: '' });
  return { ...teachMeet, releases: [release] };
}

function session(id: string, name: string, start: string, end: string): Block {
  return { kind: 'session', id: blockId.parse(id), name, start, end, slotMinutes: 7, extraMinutes: {} };
}
