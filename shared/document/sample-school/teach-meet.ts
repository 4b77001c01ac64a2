import {
  type Block,
  blockId,
  DEFAULT_WEIGHTS,
  type Placement,
  type Room,
  roomId,
  slotId,
  type TalkId,
  talkId,
  type TeachMeet,
  teachMeetId,
} from '../../domain/teach-meet/teach-meet';
import { buildTalks } from './talks/sample-talks';

const HALL = roomId.parse('room-hall');
const LIBRARY = roomId.parse('room-library');
const YEAR_6 = roomId.parse('room-year-6');

const ROOMS: readonly Room[] = [
  {
    id: HALL,
    name: 'School hall',
    capacity: 120,
    equipment: ['sound', 'projector', 'laptops', 'floor space'],
  },
  { id: LIBRARY, name: 'Library', capacity: 40, equipment: ['projector'] },
  { id: YEAR_6, name: 'Year 6 classroom', capacity: 30, equipment: ['projector', 'sound', 'laptops'] },
];

const BEFORE_COFFEE = 'block-before-coffee';
const AFTER_COFFEE = 'block-after-coffee';

/** Each session is seven slots of seven minutes with a minute between: 55 minutes to the minute. */
const BLOCKS: readonly Block[] = [
  {
    kind: 'plenary',
    id: blockId.parse('block-welcome'),
    name: 'Welcome',
    start: '09:00',
    end: '09:15',
    roomId: HALL,
    led: 'Meredith Abara, Headteacher',
  },
  session(BEFORE_COFFEE, 'Before coffee', '09:20', '10:15'),
  { kind: 'break', id: blockId.parse('block-coffee'), name: 'Coffee and talk', start: '10:15', end: '10:45' },
  session(AFTER_COFFEE, 'After coffee', '10:45', '11:40'),
  {
    kind: 'plenary',
    id: blockId.parse('block-closing'),
    name: 'What we take back to class',
    start: '11:45',
    end: '12:15',
    roomId: HALL,
    led: 'Carys Iqbal, Assistant Headteacher (CPD)',
  },
];

const MUST_NOT_CLASH: TeachMeet['mustNotClash'] = [
  pair('talk-five-minute-grid', 'talk-three-drawings'),
  pair('talk-now-and-next', 'talk-one-page-profiles'),
  pair('talk-before-writing', 'talk-lolly-sticks'),
  pair('talk-playground-zones', 'talk-quiet-table'),
  pair('talk-phone-call-at-9-20', 'talk-half-the-paper'),
  pair('talk-same-book-five-times', 'talk-loose-parts'),
];

/** The part of the day that is settled so far; all other talks are still in the tray. */
const PLACEMENTS: Readonly<Record<TalkId, Placement>> = Object.fromEntries([
  stand('talk-before-writing', HALL, BEFORE_COFFEE, 0, 'locked'),
  stand('talk-lolly-sticks', HALL, BEFORE_COFFEE, 1),
  stand('talk-thinking-time', HALL, BEFORE_COFFEE, 2),
  stand('talk-same-book-five-times', LIBRARY, BEFORE_COFFEE, 0),
  stand('talk-story-after-lunch', LIBRARY, BEFORE_COFFEE, 1),
  stand('talk-question-bookmarks', LIBRARY, BEFORE_COFFEE, 2),
  stand('talk-five-minute-grid', YEAR_6, BEFORE_COFFEE, 1),
  stand('talk-bead-strings', YEAR_6, BEFORE_COFFEE, 2),
  stand('talk-playground-zones', HALL, AFTER_COFFEE, 0),
  stand('talk-loose-parts', HALL, AFTER_COFFEE, 1),
  stand('talk-phone-call-at-9-20', LIBRARY, AFTER_COFFEE, 1),
  stand('talk-speech-to-text', YEAR_6, AFTER_COFFEE, 0),
  stand('talk-now-and-next', YEAR_6, AFTER_COFFEE, 1),
  stand('talk-sea-shanties', HALL, AFTER_COFFEE, 6, 'locked'),
]);

/** The November INSET morning at Harbour Lane: 36 talks by every staff group for 42 cells, partly planned. */
export function buildNovemberTeachMeet(): TeachMeet {
  return {
    id: teachMeetId.parse('teach-meet-november-2026'),
    name: 'November Teach-meet 2026',
    day: '2026-11-27',
    place: 'Harbour Lane Primary School',
    changeoverMinutes: 1,
    rooms: ROOMS,
    blocks: BLOCKS,
    talks: Object.fromEntries(buildTalks().map((talk) => [talk.id, talk])),
    mustNotClash: MUST_NOT_CLASH,
    weights: DEFAULT_WEIGHTS,
    placements: PLACEMENTS,
    releases: [],
    attendance: null,
    tags: {
      standardParts: ['collaboration', 'evidence', 'leadership'],
      mechanisms: ['source', 'affirm', 'support', 'plan'],
    },
  };
}

function session(id: string, name: string, start: string, end: string): Block {
  return { kind: 'session', id: blockId.parse(id), name, start, end, slotMinutes: 7, extraMinutes: {} };
}

function pair(a: string, b: string): readonly [TalkId, TalkId] {
  return [talkId.parse(a), talkId.parse(b)];
}

function stand(
  talk: string,
  room: Room['id'],
  block: string,
  slot: number,
  lock?: 'locked',
): readonly [TalkId, Placement] {
  return [
    talkId.parse(talk),
    { roomId: room, slotId: slotId.parse(`${block}#${slot}`), isLocked: lock === 'locked' },
  ];
}
