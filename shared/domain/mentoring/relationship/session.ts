import { z } from 'zod';
import { day } from '../../../lib/day';
import { recordId } from '../../../lib/record-id';
import { timeOfDay } from '../../../lib/time-of-day';
import { goalId } from './goal';

export const sessionId = recordId(60).brand<'MentoringSessionId'>();
export type SessionId = z.infer<typeof sessionId>;

/** Something the pair agreed to do. */
export const agreedAction = z
  .strictObject({
    id: recordId(60),
    words: z.string().min(1).max(400),
    byDay: day.nullable(),
    isDone: z.boolean(),
  })
  .readonly();
export type AgreedAction = z.infer<typeof agreedAction>;

/**
 * That a pair met or means to meet. What was said has no place here: a private note and a lesson review are kept
 * apart, under the session's id (`confidential.ts`).
 */
export const session = z
  .strictObject({
    id: sessionId,
    day,
    start: timeOfDay.nullable(),
    minutes: z.int().min(1).max(480),
    /** Id of one of the school's kinds of session. */
    kindId: z.string().min(1).max(60),
    status: z.enum(['planned', 'held', 'missed']),
    /** Whether somebody has to take a class meanwhile. */
    cover: z.enum(['not needed', 'needed', 'arranged']),
    goalIds: z.array(goalId).readonly(),
    /** A specialist who was brought in, by name; '' where nobody was. */
    specialist: z.string().max(120),
    /** Whether the learner chose the focus and led the conversation. */
    ledByLearner: z.boolean(),
    actions: z.array(agreedAction).readonly(),
    /** Whether the pair keep a private note of it, and a lesson review; never what these say. */
    hasNote: z.boolean(),
    hasReview: z.boolean(),
  })
  .readonly();
export type Session = z.infer<typeof session>;
