import { z } from 'zod';
import { day } from '../../../lib/day';
import { timeOfDay } from '../../../lib/time-of-day';

const words = z.string();

/** Where and when one talk stands, with everything a sheet of paper says of it. */
export const programmeTalk = z
  .strictObject({
    talkId: words,
    title: words,
    presenters: z.array(z.strictObject({ id: words, name: words, role: words }).readonly()).readonly(),
    theme: words,
    staffGroup: words,
    needs: z.array(words).readonly(),
    isTentative: z.boolean(),
    roomId: words,
    blockId: words,
    start: timeOfDay,
    end: timeOfDay,
    minutes: z.int(),
  })
  .readonly();
export type ProgrammeTalk = z.infer<typeof programmeTalk>;

export const programmeBlock = z
  .strictObject({
    id: words,
    kind: z.enum(['session', 'break', 'plenary']),
    name: words,
    start: timeOfDay,
    end: timeOfDay,
    /** Who leads a plenary, and where; empty for the other kinds. */
    led: words,
    roomId: words,
    /** Start and end of every slot of a session; empty for the other kinds. */
    slots: z.array(z.strictObject({ id: words, start: timeOfDay, end: timeOfDay }).readonly()).readonly(),
  })
  .readonly();
export type ProgrammeBlock = z.infer<typeof programmeBlock>;

/** Somebody expected on the day, for the sign-in register. */
export const attendee = z
  .strictObject({
    name: words,
    sortName: words,
    group: words,
    /** What they do here, for a name badge; releases of before there were badges lack it. */
    role: words.optional(),
    isGovernor: z.boolean(),
  })
  .readonly();
export type Attendee = z.infer<typeof attendee>;

/**
 * One whole timetable with every word that paper, files and the timekeeper need: made once from a Teach-meet and its
 * people, then frozen by a release. All sheets, exports and the timekeeper's view draw from this alone, so they agree.
 */
export const programme = z
  .strictObject({
    teachMeetId: words,
    school: words,
    name: words,
    day,
    place: words,
    timeZone: words,
    changeoverMinutes: z.int(),
    rooms: z
      .array(
        z
          .strictObject({ id: words, name: words, capacity: z.int(), equipment: z.array(words).readonly() })
          .readonly(),
      )
      .readonly(),
    blocks: z.array(programmeBlock).readonly(),
    /** In order of time, then of rooms. */
    talks: z.array(programmeTalk).readonly(),
    unplaced: z
      .array(z.strictObject({ talkId: words, title: words, presenters: words }).readonly())
      .readonly(),
    register: z.array(attendee).readonly(),
  })
  .readonly();
export type Programme = z.infer<typeof programme>;

/** What every sheet is stamped with: a release by its number, or a draft by when it was made. */
export type Stamp =
  | { readonly kind: 'release'; readonly version: number; readonly publishedAt: string }
  | { readonly kind: 'draft'; readonly madeAt: string };
