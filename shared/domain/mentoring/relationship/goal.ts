import { z } from 'zod';
import { day } from '../../../lib/day';
import { recordId } from '../../../lib/record-id';

export const goalId = recordId(60).brand<'GoalId'>();

const words = z.string().max(1000);
/** Where the learner places themself, 1 (just starting) to 5 (second nature): their own view, never another's. */
const selfRating = z.int().min(1).max(5).nullable();

/** A challenging and personal goal that builds on what the learner can already do. */
export const goal = z
  .strictObject({
    id: goalId,
    title: z.string().min(1).max(200),
    buildsOn: words,
    successCriteria: words,
    /** Id of the school priority it serves, or ''. */
    priorityId: z.string().max(60),
    setOn: day,
    byDay: day.nullable(),
    selfRatingBefore: selfRating,
    selfRatingAfter: selfRating,
    evidence: z
      .array(z.strictObject({ id: recordId(60), day, words: z.string().min(1).max(1000) }).readonly())
      .readonly(),
    outcome: z.enum(['open', 'met', 'partly met', 'not met']),
  })
  .readonly();
export type Goal = z.infer<typeof goal>;
