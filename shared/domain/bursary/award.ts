import { z } from 'zod';
import { day } from '../../lib/day';
import { instant } from '../../lib/instant';
import { pence } from '../../lib/money';
import { recordId } from '../../lib/record-id';
import { enquiryId } from '../enquiry/enquiry';
import { personId } from '../people/person';
import { fundId, role } from './fund';

export const awardId = recordId(60).brand<'AwardId'>();
export type AwardId = z.infer<typeof awardId>;

/** From the first draft to what was shared; declined, withdrawn and returned are ends of their own. */
export const AWARD_STATES = [
  'draft',
  'submitted',
  'returned for discussion',
  'head approved',
  'governor assented',
  'active',
  'report due',
  'completed',
  'shared',
  'declined',
  'withdrawn',
  'unspent returned',
] as const;
export const awardState = z.enum(AWARD_STATES);
export type AwardState = z.infer<typeof awardState>;
/** A state as it stands by itself. `stateLabel('head approved') //=> 'Head approved'` */
export const stateLabel = (state: AwardState): string => state.charAt(0).toUpperCase() + state.slice(1);

export const COST_KINDS = ['books', 'course', 'travel', 'cover', 'other'] as const;

/** One line of what it will cost. */
export const costLine = z
  .strictObject({
    id: recordId(60),
    kind: z.enum(COST_KINDS),
    words: z.string().max(200),
    pence,
  })
  .readonly();
export type CostLine = z.infer<typeof costLine>;

const words = z.string().max(4000);

/** What somebody asks for, and why. */
export const application = z
  .strictObject({
    title: z.string().max(160),
    question: z.string().max(1000),
    rationale: words,
    priorityId: z.string().max(60),
    impactOnPractice: words,
    impactOnPupils: words,
    costs: z.array(costLine).readonly(),
    timeline: words,
    sharing: words,
  })
  .readonly();
export type Application = z.infer<typeof application>;

/** One move of an award: who, when and why. Moves are never taken out. */
export const awardMove = z
  .strictObject({
    id: recordId(60),
    at: instant,
    day,
    from: awardState,
    to: awardState,
    byName: z.string().min(1).max(160),
    byRole: role,
    why: z.string().max(1000),
    /** Steps left out by this move. */
    skipped: z.array(awardState).readonly(),
  })
  .readonly();
export type AwardMove = z.infer<typeof awardMove>;

/** A Learning Ticket, a Research Bursary or an award of the school's own, for one person. What it costs is in the ledger. */
export const award = z
  .strictObject({
    id: awardId,
    /** Counts up through the school's awards: what letters and ledgers call it, "B-0007". */
    reference: z.string().regex(/^[A-Z]{1,3}-\d{4,}$/),
    fundId,
    personId,
    enquiryId: enquiryId.nullable(),
    application,
    /** The day the application was begun: which year it counts for. */
    startedOn: day,
    state: awardState,
    moves: z.array(awardMove).readonly(),
    reportDueDay: day.nullable(),
    /** What came of it, in a sentence or two; '' until it is known. */
    outcome: words,
  })
  .readonly();
export type Award = z.infer<typeof award>;
