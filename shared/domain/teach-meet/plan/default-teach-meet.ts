import type { Day } from '../../../lib/day';
import { NO_TAGS } from '../../activity/activity';
import {
  DEFAULT_WEIGHTS,
  MAX_TALK_MINUTES,
  blockId,
  roomId,
  type TeachMeet,
  type TeachMeetId,
} from '../teach-meet';

/** A morning to build on: welcome, two sessions of seven-minute slots with coffee between them, and a closing, in one hall. */
export function defaultTeachMeet(of: {
  readonly id: TeachMeetId;
  readonly day: Day;
  readonly name: string;
  readonly place?: string;
}): TeachMeet {
  const hall = roomId.parse('hall');
  const talkSession = { kind: 'session', slotMinutes: MAX_TALK_MINUTES, extraMinutes: {} } as const;
  const everybody = { kind: 'plenary', roomId: hall, led: '' } as const;
  return {
    id: of.id,
    name: of.name,
    day: of.day,
    place: of.place ?? '',
    changeoverMinutes: 1,
    rooms: [{ id: hall, name: 'Hall', capacity: 120, equipment: [] }],
    blocks: [
      { ...everybody, id: blockId.parse('welcome'), name: 'Welcome', start: '09:00', end: '09:15' },
      { ...talkSession, id: blockId.parse('session-1'), name: 'First talks', start: '09:15', end: '10:30' },
      { kind: 'break', id: blockId.parse('coffee'), name: 'Coffee', start: '10:30', end: '10:50' },
      { ...talkSession, id: blockId.parse('session-2'), name: 'Second talks', start: '10:50', end: '12:05' },
      { ...everybody, id: blockId.parse('closing'), name: 'Closing', start: '12:05', end: '12:20' },
    ],
    talks: {},
    mustNotClash: [],
    weights: DEFAULT_WEIGHTS,
    placements: {},
    releases: [],
    attendance: null,
    tags: NO_TAGS,
  };
}
