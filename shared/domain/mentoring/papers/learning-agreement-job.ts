import { z } from 'zod';
import { day } from '../../../lib/day';
import { instant } from '../../../lib/instant';
import { listWords } from '../../../lib/plural';
import type { PaperDescription } from '../../paper/paper-description';
import { pairingId } from '../relationship/pairing';

export const learningAgreementRequest = z
  .strictObject({ paper: z.literal('learning-agreement'), pairingId })
  .readonly();
export type LearningAgreementRequest = z.infer<typeof learningAgreementRequest>;

const words = z.string();

/** A learning agreement as its page says it: the boundaries, never what was said between the two. */
export const learningAgreementJob = z
  .strictObject({
    paper: z.literal('learning-agreement'),
    school: words,
    timeZone: words,
    madeAt: instant,
    /** "Mentoring". */
    kind: words,
    people: z
      .array(
        z
          .strictObject({
            personId: words,
            name: words,
            /** "Mentor", "Coachee". */
            part: words,
            needs: words,
            /** The day on which they agreed to these very words in CPD Desk; null where they have not. */
            agreedOn: day.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    purpose: words,
    groundRules: z.array(words).readonly(),
    power: words,
    confidentiality: words,
    meetingRhythm: words,
    wordedOn: day,
  })
  .readonly();
export type LearningAgreementJob = z.infer<typeof learningAgreementJob>;

export function describeLearningAgreement({ people }: LearningAgreementJob): PaperDescription {
  const name = 'Learning agreement';
  return { name, title: `${name}: ${listWords(people.map((one) => one.name))}`, layout: 'a4-portrait' };
}
