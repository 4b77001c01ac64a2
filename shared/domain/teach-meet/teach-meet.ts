import { z } from 'zod';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { timeOfDay } from '../../lib/time-of-day';
import { programmeTags } from '../activity/activity';
import { personId } from '../people/person';
import { programme } from './programme/programme';

export const teachMeetId = recordId(60).brand<'TeachMeetId'>();
export type TeachMeetId = z.infer<typeof teachMeetId>;
export const talkId = recordId(60).brand<'TalkId'>();
export type TalkId = z.infer<typeof talkId>;
export const roomId = recordId(60).brand<'RoomId'>();
export type RoomId = z.infer<typeof roomId>;
export const blockId = recordId(60).brand<'BlockId'>();
export type BlockId = z.infer<typeof blockId>;
/** `blockId#n`: the nth slot (from 0) of a session. */
export const slotId = recordId(80).brand<'SlotId'>();
export type SlotId = z.infer<typeof slotId>;

/** A talk is at most seven minutes: the rule of the school's Teach-meet, and of TeachMeets everywhere. */
export const MAX_TALK_MINUTES = 7;
/** A nano talk: one idea in two minutes. */
export const NANO_TALK_MINUTES = 2;

export const room = z
  .strictObject({
    id: roomId,
    name: z.string().min(1).max(60),
    capacity: z.int().min(1).max(5000),
    equipment: z.array(z.string().min(1).max(60)).readonly(),
  })
  .readonly();
export type Room = z.infer<typeof room>;

const blockFrame = { id: blockId, name: z.string().min(1).max(80), start: timeOfDay, end: timeOfDay };

/** A run of talks in every room at once, cut into equal slots so that the audience can change rooms between talks. */
export const session = z
  .strictObject({
    ...blockFrame,
    kind: z.literal('session'),
    /** Minutes of each slot, 1 to 7: seven for talks, two for a nano session. */
    slotMinutes: z.int().min(1).max(MAX_TALK_MINUTES),
    /** Extra minutes given to single slots (index as text → minutes): all later slots of the session start later. */
    extraMinutes: z.record(z.string().regex(/^\d+$/), z.int().min(1).max(60)).readonly(),
  })
  .readonly();
export type Session = z.infer<typeof session>;

const breakBlock = z.strictObject({ ...blockFrame, kind: z.literal('break') }).readonly();

/** Everybody in one room: a welcome, a keynote, the closing. */
const plenary = z
  .strictObject({
    ...blockFrame,
    kind: z.literal('plenary'),
    roomId: roomId.nullable(),
    led: z.string().max(120),
  })
  .readonly();

export const block = z.discriminatedUnion('kind', [session, breakBlock, plenary]);
export type Block = z.infer<typeof block>;

/** Who presents: somebody of the school, or a visitor known by name only. */
export const presenter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId }).readonly(),
  z
    .strictObject({
      kind: z.literal('visitor'),
      name: z.string().min(1).max(120),
      organisation: z.string().max(120),
    })
    .readonly(),
]);
export type Presenter = z.infer<typeof presenter>;

/** A time of day when a talk's presenters cannot present, with the reason if there is one. */
const unavailableTime = z
  .strictObject({ start: timeOfDay, end: timeOfDay, reason: z.string().max(200) })
  .readonly();

export const talk = z
  .strictObject({
    id: talkId,
    title: z.string().min(1).max(200),
    presenters: z.array(presenter).readonly(),
    theme: z.string().max(80),
    /** Whose talk it is, for a fair spread over the day: usually the first presenter's group. */
    staffGroup: z.string().max(60),
    minutes: z.int().min(1).max(MAX_TALK_MINUTES),
    /** Equipment that the room must have. */
    needs: z.array(z.string().min(1).max(60)).readonly(),
    /** How many colleagues said they want to hear it. */
    demand: z.int().min(0).max(5000),
    unavailable: z.array(unavailableTime).readonly(),
    preference: z.enum(['early', 'late']).nullable(),
    status: z.enum(['tentative', 'confirmed', 'withdrawn']),
    notes: z.string().max(2000),
  })
  .readonly();
export type Talk = z.infer<typeof talk>;

/** Where a talk stands. A locked talk is not moved by a draft. */
export const placement = z.strictObject({ roomId, slotId, isLocked: z.boolean() }).readonly();
export type Placement = z.infer<typeof placement>;

/** How much each wish weighs when a timetable is drafted; whole points. */
export const weights = z
  .strictObject({
    theme: z.int().min(0).max(100),
    preference: z.int().min(0).max(100),
    apart: z.int().min(0).max(100),
    balance: z.int().min(0).max(100),
    overflow: z.int().min(0).max(100),
  })
  .readonly();
export type Weights = z.infer<typeof weights>;
export const DEFAULT_WEIGHTS: Weights = { theme: 10, preference: 2, apart: 8, balance: 3, overflow: 1 };

/** A programme as it was published: numbered, frozen, printed again exactly as it was. */
export const release = z
  .strictObject({
    version: z.int().min(1),
    publishedAt: z.iso.datetime(),
    note: z.string().max(500),
    programme,
  })
  .readonly();
export type Release = z.infer<typeof release>;

/** Who came, once the register was taken. */
export const attendance = z
  .strictObject({ attended: z.array(personId).readonly(), visitors: z.int().min(0).max(5000) })
  .readonly();

export const teachMeet = z
  .strictObject({
    id: teachMeetId,
    name: z.string().min(1).max(120),
    day,
    place: z.string().max(120),
    changeoverMinutes: z.int().min(0).max(30),
    rooms: z.array(room).readonly(),
    /** The day's sessions, breaks and plenaries, in time order. */
    blocks: z.array(block).readonly(),
    talks: z.record(talkId, talk).readonly(),
    /** Pairs of talks that the same people must be able to hear. */
    mustNotClash: z.array(z.tuple([talkId, talkId]).readonly()).readonly(),
    weights,
    /** The draft: talks without an entry are still in the tray. */
    placements: z.partialRecord(talkId, placement).readonly(),
    releases: z.array(release).readonly(),
    /** Null until the register was taken. */
    attendance: attendance.nullable(),
    tags: programmeTags,
  })
  .readonly();
export type TeachMeet = z.infer<typeof teachMeet>;
