import { z } from 'zod';
import { day } from '../../../lib/day';
import { recordId } from '../../../lib/record-id';
import { personId } from '../../people/person';
import { pairingKind } from '../pairing-kind';
import { PRINCIPLE_IDS } from '../principles';
import { pairPeople, roundId } from '../round/round';
import { agreement } from './agreement';
import { goal, goalId } from './goal';
import { session, sessionId } from './session';

export const pairingId = recordId(60).brand<'PairingId'>();
export type PairingId = z.infer<typeof pairingId>;

export const PAIRING_STAGES = ['proposed', 'agreed', 'active', 'pausing', 'closed'] as const;
export const pairingStage = z.enum(PAIRING_STAGES);
export type PairingStage = z.infer<typeof pairingStage>;

const CLOSE_REASONS = [
  'purpose met',
  'time came',
  'somebody left',
  'partner changed',
  'did not suit',
] as const;
export const closeReason = z.enum(CLOSE_REASONS);
export type CloseReason = z.infer<typeof closeReason>;

/** How often the two mean to meet, in weeks of term, and for how long. */
export const rhythm = z
  .strictObject({ everyWeeks: z.int().min(1).max(13), minutes: z.int().min(5).max(240) })
  .readonly();
export type Rhythm = z.infer<typeof rhythm>;

const said = { id: recordId(60), day, words: z.string().min(1).max(1000) };

/** What somebody gained from mentoring, or thanks from one to the other, in their own words. */
export const gain = z.strictObject({ ...said, personId, kind: z.enum(['learned', 'thanks']) }).readonly();
export type Gain = z.infer<typeof gain>;

/** Evidence of a principle that no other record shows: "read the EEF guidance together". */
export const principleEvidence = z.strictObject({ ...said, principle: z.enum(PRINCIPLE_IDS) }).readonly();
export type PrincipleEvidence = z.infer<typeof principleEvidence>;

/** Two colleagues, or three who coach one another, from the proposal to the closing. */
export const pairing = z
  .strictObject({
    id: pairingId,
    kind: pairingKind,
    /** The round it came from; null where it was made by hand. */
    roundId: roundId.nullable(),
    /** Mentor and learner in that order; in co-coaching everybody. */
    people: pairPeople,
    startDay: day,
    stage: pairingStage,
    stageChanges: z
      .array(z.strictObject({ day, to: pairingStage, why: z.string().max(500) }).readonly())
      .readonly(),
    rhythm,
    agreement: agreement.nullable(),
    goals: z.record(goalId, goal).readonly(),
    sessions: z.record(sessionId, session).readonly(),
    gains: z.array(gain).readonly(),
    evidence: z.array(principleEvidence).readonly(),
    closing: z
      .strictObject({
        day,
        reason: closeReason,
        learned: z.string().max(2000),
        /** Who waits for a new partner in the next round. */
        waiting: z.array(personId).readonly(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Pairing = z.infer<typeof pairing>;
