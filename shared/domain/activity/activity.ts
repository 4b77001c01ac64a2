import { z } from 'zod';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { timeOfDay } from '../../lib/time-of-day';
import { personId } from '../people/person';

export const activityId = recordId(60).brand<'ActivityId'>();
export type ActivityId = z.infer<typeof activityId>;

/** Which parts of the Standard and which mechanisms something works by: ids of the school's own lists. */
export const programmeTags = z
  .strictObject({
    standardParts: z.array(z.string().min(1).max(60)).readonly(),
    mechanisms: z.array(z.string().min(1).max(60)).readonly(),
  })
  .readonly();
export type ProgrammeTags = z.infer<typeof programmeTags>;
/** Works by nothing that anybody has said yet. */
export const NO_TAGS: ProgrammeTags = { standardParts: [], mechanisms: [] };

/** The longest activity, in minutes: a hundred hours of one course. */
export const MAX_ACTIVITY_MINUTES = 6000;

/** Professional development that took place or is planned: an INSET session, a course, a visit, a governors' training. */
export const activity = z
  .strictObject({
    id: activityId,
    title: z.string().min(1).max(160),
    day,
    start: timeOfDay.nullable(),
    /** What it counts for each person who attended. */
    minutes: z.int().min(1).max(MAX_ACTIVITY_MINUTES),
    /** Id of one of the school's kinds of activity. */
    kindId: z.string().min(1).max(60),
    provider: z.string().max(160),
    /** Id of the school priority it serves, or ''. */
    priorityId: z.string().max(60),
    tags: programmeTags,
    /** Ids of the governors' skills that it trains; empty for most activities. */
    skills: z.array(z.string().min(1).max(60)).readonly(),
    /** Who was asked to come. */
    invited: z.array(personId).readonly(),
    /** Who came, once the register was taken; null until then. */
    attended: z.array(personId).readonly().nullable(),
    words: z.string().max(2000),
  })
  .readonly();
export type Activity = z.infer<typeof activity>;
