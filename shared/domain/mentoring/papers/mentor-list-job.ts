import { z } from 'zod';
import { day, formatDay } from '../../../lib/day';
import { instant } from '../../../lib/instant';
import { timeOfDay } from '../../../lib/time-of-day';
import type { PaperDescription } from '../../paper/paper-description';
import { personId } from '../../people/person';

/** Everybody whom one person mentors or coaches, with the sessions ahead. */
export const mentorListRequest = z.strictObject({ paper: z.literal('mentor-list'), personId }).readonly();
export type MentorListRequest = z.infer<typeof mentorListRequest>;

const words = z.string();

const listedSession = z
  .strictObject({
    sessionId: words,
    day,
    start: timeOfDay.nullable(),
    minutes: z.int(),
    /** What kind of session it is, in the school's words. */
    kind: words,
    cover: z.enum(['not needed', 'needed', 'arranged']),
  })
  .readonly();

const listedAction = z
  .strictObject({ actionId: words, words, byDay: day.nullable(), agreedOn: day })
  .readonly();

const listedPairing = z
  .strictObject({
    pairingId: words,
    /** The partner's name, or both partners' names. */
    partners: words,
    /** "Mentoring". */
    kind: words,
    /** The stage's label at this school. */
    stage: words,
    rhythm: z.strictObject({ everyWeeks: z.int(), minutes: z.int() }).readonly(),
    lastHeld: day.nullable(),
    /** Sessions planned for today or later, soonest first. */
    next: z.array(listedSession).readonly(),
    /** Sessions that were planned for a day now past, and of which nobody has said whether they were held. */
    unlogged: z.array(day).readonly(),
    /** What was agreed and is not done, soonest first. */
    actions: z.array(listedAction).readonly(),
  })
  .readonly();
export type ListedPairing = z.infer<typeof listedPairing>;

/** A mentor's own list: dates and agreed actions only, since a sheet of paper is easily left lying about. */
export const mentorListJob = z
  .strictObject({
    paper: z.literal('mentor-list'),
    school: words,
    timeZone: words,
    madeAt: instant,
    today: day,
    mentor: words,
    pairings: z.array(listedPairing).readonly(),
  })
  .readonly();
export type MentorListJob = z.infer<typeof mentorListJob>;

export function describeMentorList({ mentor, today }: MentorListJob): PaperDescription {
  const name = 'Mentor’s list';
  return { name, title: `${name}: ${mentor}, ${formatDay(today)}`, layout: 'a4-portrait' };
}
