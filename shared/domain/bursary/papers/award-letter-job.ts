import { z } from 'zod';
import { instant } from '../../../lib/instant';
import type { PaperDescription } from '../../paper/paper-description';
import { awardId } from '../award';
import { paperFact } from './bursary-application-job';

export const awardLetterRequest = z.strictObject({ paper: z.literal('award-letter'), awardId }).readonly();
export type AwardLetterRequest = z.infer<typeof awardLetterRequest>;

const words = z.string();

/** The letter that tells somebody of their award, and that they sign to accept it. */
export const awardLetterJob = z
  .strictObject({
    paper: z.literal('award-letter'),
    timeZone: words,
    madeAt: instant,
    reference: words,
    school: words,
    day: words,
    to: words,
    subject: words,
    greeting: words,
    paragraphs: z.array(words).readonly(),
    facts: z.array(paperFact).readonly(),
    conditions: z.array(words).readonly(),
    closing: words,
    signatures: z.array(words).readonly(),
  })
  .readonly();
export type AwardLetterJob = z.infer<typeof awardLetterJob>;

export function describeAwardLetter({ reference, to }: AwardLetterJob): PaperDescription {
  const name = 'Award letter';
  return { name, title: `${name} ${reference}: ${to}`, layout: 'a4-portrait' };
}
