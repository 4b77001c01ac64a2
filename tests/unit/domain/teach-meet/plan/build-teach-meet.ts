import { blankPerson, personId, type Person, type PersonId } from '#shared/domain/people/person';
import { NEW_SCHOOL_PARTS } from '#shared/domain/school/school';
import {
  DEFAULT_WEIGHTS,
  blockId,
  roomId,
  slotId,
  talkId,
  teachMeetId,
  type Block,
  type Placement,
  type Presenter,
  type Room,
  type Session,
  type Talk,
  type TalkId,
  type TeachMeet,
} from '#shared/domain/teach-meet/teach-meet';

export const id = {
  talk: (name: string) => talkId.parse(name),
  room: (name: string) => roomId.parse(name),
  slot: (name: string) => slotId.parse(name),
  block: (name: string) => blockId.parse(name),
};

export function buildRoom(name: string, of: Partial<Omit<Room, 'id' | 'name'>> = {}): Room {
  return { id: id.room(name.toLowerCase()), name, capacity: 100, equipment: [], ...of };
}

/** A session of seven-minute slots. */
export function buildSession(name: string, start: string, end: string, of: Partial<Session> = {}): Session {
  return {
    id: id.block(name.toLowerCase()),
    kind: 'session',
    name,
    start,
    end,
    slotMinutes: 7,
    extraMinutes: {},
    ...of,
  };
}

export function buildBreak(name: string, start: string, end: string): Block {
  return { id: id.block(name.toLowerCase()), kind: 'break', name, start, end };
}

export function buildPlenary(name: string, start: string, end: string, room: string | null = null): Block {
  return {
    id: id.block(name.toLowerCase()),
    kind: 'plenary',
    name,
    start,
    end,
    roomId: room === null ? null : id.room(room),
    led: '',
  };
}

export function buildTalk(name: string, of: Partial<Omit<Talk, 'id'>> = {}): Talk {
  return {
    id: id.talk(name),
    title: `Talk ${name}`,
    presenters: [],
    theme: '',
    staffGroup: 'teacher',
    minutes: 7,
    needs: [],
    demand: 0,
    unavailable: [],
    preference: null,
    status: 'confirmed',
    notes: '',
    ...of,
  };
}

export function buildPerson(name: string, of: Partial<Person> = {}): Person {
  const [givenName = '', familyName = ''] = name.split(' ');
  const key = personId.parse(name.toLowerCase().replace(' ', '-'));
  return { ...blankPerson(key), givenName, familyName, staffGroup: 'teacher', ...of };
}

export const byId = (people: readonly Person[]): Record<PersonId, Person> =>
  Object.fromEntries(people.map((person) => [person.id, person]));

export const presents = (person: Person): Presenter => ({ kind: 'person', personId: person.id });

/** `at('hall', 'morning#1')`, unlocked. */
export function at(room: string, slot: string, isLocked = false): Placement {
  return { roomId: id.room(room), slotId: id.slot(slot), isLocked };
}

/** One day with the parts given; without them a Hall and one session 10:00–10:31 of four slots, changeover one minute. */
export function buildTeachMeet(
  of: Partial<Omit<TeachMeet, 'talks' | 'placements'>> & {
    readonly talks?: readonly Talk[];
    readonly placements?: Readonly<Record<string, Placement>>;
  } = {},
): TeachMeet {
  return {
    id: teachMeetId.parse('november'),
    name: 'November Teach-meet',
    day: '2026-11-12',
    place: 'Harbour Lane Primary',
    changeoverMinutes: 1,
    rooms: [buildRoom('Hall')],
    blocks: [buildSession('Morning', '10:00', '10:31')],
    mustNotClash: [],
    weights: DEFAULT_WEIGHTS,
    releases: [],
    attendance: null,
    tags: { standardParts: [], mechanisms: [] },
    ...of,
    talks: Object.fromEntries((of.talks ?? []).map((talk) => [talk.id, talk])),
    placements: of.placements ?? {},
  };
}

/** The talks with a place and those in the tray, each sorted. */
export function whereTalksAre(teachMeet: TeachMeet): {
  readonly placed: readonly TalkId[];
  readonly tray: readonly TalkId[];
} {
  const talks = Object.values(teachMeet.talks)
    .map((talk) => talk.id)
    .toSorted();
  return {
    placed: talks.filter((each) => teachMeet.placements[each]),
    tray: talks.filter((each) => !teachMeet.placements[each]),
  };
}

export const SCHOOL = {
  name: 'Harbour Lane Primary',
  timeZone: 'Europe/London',
  ...NEW_SCHOOL_PARTS,
};
