import { z } from 'zod';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { pairingId } from '../mentoring/relationship/pairing';
import { personId } from '../people/person';
import { talkId, teachMeetId } from '../teach-meet/teach-meet';

export const enquiryId = recordId(60).brand<'EnquiryId'>();
export type EnquiryId = z.infer<typeof enquiryId>;

/** The stages of an enquiry, from the opening conversation of an appraisal to what is seen a year later. */
export const ENQUIRY_STAGES = [
  'opening',
  'question',
  'tests',
  'set-up',
  'under way',
  'review',
  'shared',
  'later evidence',
  'closed',
] as const;
export const enquiryStage = z.enum(ENQUIRY_STAGES);
export type EnquiryStage = z.infer<typeof enquiryStage>;

const words = z.string().max(4000);
const line = z.string().max(600);

/** A research question in one of two forms, or in the person's own words; the app says what is missing and never writes it. */
export const question = z.discriminatedUnion('form', [
  /** What impact does X have on Y for Z, over W? */
  z.strictObject({ form: z.literal('impact'), change: line, on: line, group: line, over: line }).readonly(),
  /** Population, intervention, comparison, outcome. */
  z
    .strictObject({
      form: z.literal('pico'),
      population: line,
      intervention: line,
      comparison: line,
      outcome: line,
    })
    .readonly(),
  z.strictObject({ form: z.literal('own words'), words: line }).readonly(),
]);
export type Question = z.infer<typeof question>;

export const SHARING_WAYS = ['Teach-meet talk', 'blog', 'social media', 'training event', 'other'] as const;

/** One way in which the findings are shared. */
export const sharingPlan = z
  .strictObject({
    id: recordId(60),
    way: z.enum(SHARING_WAYS),
    words: line,
    day: day.nullable(),
    isDone: z.boolean(),
    /** The talk that it became, where it is one. */
    talk: z.strictObject({ teachMeetId, talkId }).readonly().nullable(),
  })
  .readonly();
export type SharingPlan = z.infer<typeof sharingPlan>;

export const EVIDENCE_SOURCES = [
  'self-report',
  'pupils’ work',
  'assessment',
  'observation by a colleague',
  'what pupils said',
  'school records',
] as const;

/** What was seen some time after: at six weeks, a term, a year, against the pupil need named at the start. */
export const laterEvidence = z
  .strictObject({
    id: recordId(60),
    after: z.enum(['six weeks', 'a term', 'a year']),
    dueDay: day,
    /** Null until somebody has looked. */
    seenOn: day.nullable(),
    words,
    source: z.enum(EVIDENCE_SOURCES).nullable(),
  })
  .readonly();
export type LaterEvidence = z.infer<typeof laterEvidence>;

export const outcomeMet = z.enum(['met', 'partly met', 'not met']);

/** One person's research question through one appraisal cycle: an appraisal record, kept apart from coaching records. */
export const enquiry = z
  .strictObject({
    id: enquiryId,
    personId,
    cycleId: z.string().min(1).max(60),
    /** A part-year cycle begins later or ends earlier than the school's. */
    startDay: day,
    endDay: day,
    /** A few words to know it by: "Talk before writing". */
    title: z.string().max(160),
    stage: enquiryStage,
    stageChanges: z
      .array(z.strictObject({ day, to: enquiryStage, why: z.string().max(500) }).readonly())
      .readonly(),
    opening: z.strictObject({ heldOn: day.nullable(), wentWell: words, unresolved: words }).readonly(),
    question,
    /** The three tests: on one's own practice, on the pupils in one's purview, how it will be shared. */
    tests: z
      .strictObject({
        practice: words,
        pupils: words,
        /** The pupils as a group, "Year 4 boys who write little", never by name. */
        pupilGroup: line,
        pupilNeed: words,
        sharing: words,
      })
      .readonly(),
    setUp: z
      .strictObject({
        mentorId: personId.nullable(),
        pairingId: pairingId.nullable(),
        protectedTime: words,
        governorAssentOn: day.nullable(),
        governorAssentBy: z.string().max(160),
      })
      .readonly(),
    priorityId: z.string().max(60),
    theme: z.string().max(80),
    objectives: z
      .array(
        z
          .strictObject({
            id: recordId(60),
            words: z.string().min(1).max(600),
            outcome: outcomeMet.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** What was said at each meeting about it, in agreed words. */
    dialogue: z
      .array(z.strictObject({ id: recordId(60), day, words: z.string().min(1).max(4000) }).readonly())
      .readonly(),
    outcome: z
      .strictObject({
        reviewedOn: day,
        met: outcomeMet,
        findings: words,
        /** How precise the findings are: what was measured, of whom, beside what. */
        precision: words,
      })
      .readonly()
      .nullable(),
    sharing: z.array(sharingPlan).readonly(),
    laterEvidence: z.array(laterEvidence).readonly(),
    /** Whether the person agreed that the title may stand in reports with their name. */
    mayNameTitle: z.boolean(),
  })
  .readonly();
export type Enquiry = z.infer<typeof enquiry>;
