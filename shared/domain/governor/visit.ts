import { z } from 'zod';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { timeOfDay } from '../../lib/time-of-day';
import { claimId } from '../claim/claim';
import { personId } from '../people/person';
import { governorStage } from './governor-settings';

export const visitId = recordId(60).brand<'VisitId'>();
export type VisitId = z.infer<typeof visitId>;

const words = z.string().max(4000);

/** A question of a visit, with the answer and, where it came from a claim, whether it was seen. */
export const visitQuestion = z
  .strictObject({
    id: recordId(60),
    words: z.string().min(1).max(400),
    stage: governorStage,
    /** The claim of a termly summary that it asks about. */
    claimId: claimId.nullable(),
    answer: words,
    seen: z.enum(['seen', 'not seen']).nullable(),
  })
  .readonly();
export type VisitQuestion = z.infer<typeof visitQuestion>;

/** What somebody does after a visit, and by when. */
export const followUp = z
  .strictObject({
    id: recordId(60),
    words: z.string().min(1).max(400),
    who: z.string().max(160),
    byDay: day,
    doneOn: day.nullable(),
  })
  .readonly();
export type FollowUp = z.infer<typeof followUp>;

/** The stages of a visit, in their order; `check-visit-stage.ts` says which may follow which. */
export const VISIT_STAGES = ['planned', 'questions sent', 'held', 'reported', 'cancelled'] as const;
export const visitStage = z.enum(VISIT_STAGES);
export type VisitStage = z.infer<typeof visitStage>;

/** A governors' monitoring visit: arranged beforehand, for a priority of the plan, never a lesson observation. */
export const visit = z
  .strictObject({
    id: visitId,
    day,
    start: timeOfDay.nullable(),
    governorIds: z.array(personId).min(1).readonly(),
    /** Who receives them. */
    hostIds: z.array(personId).readonly(),
    /** Id of the school priority it serves. */
    priorityId: z.string().min(1).max(60),
    focus: z.string().min(1).max(400),
    stage: visitStage,
    sentOn: day.nullable(),
    reportedOn: day.nullable(),
    questions: z.array(visitQuestion).readonly(),
    worksWell: words,
    followUps: z.array(followUp).readonly(),
  })
  .readonly();
export type Visit = z.infer<typeof visit>;
