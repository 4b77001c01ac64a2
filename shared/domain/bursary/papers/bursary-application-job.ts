import { z } from 'zod';
import { instant } from '../../../lib/instant';
import type { PaperDescription } from '../../paper/paper-description';
import { awardId, awardState } from '../award';

export const bursaryApplicationRequest = z
  .strictObject({ paper: z.literal('bursary-application'), awardId })
  .readonly();
export type BursaryApplicationRequest = z.infer<typeof bursaryApplicationRequest>;

const words = z.string();
export const paperFact = z.strictObject({ label: words, value: words }).readonly();

/** An application for an award, to be read, discussed and signed. */
export const bursaryApplicationJob = z
  .strictObject({
    paper: z.literal('bursary-application'),
    timeZone: words,
    madeAt: instant,
    reference: words,
    person: words,
    title: words,
    school: words,
    facts: z.array(paperFact).readonly(),
    sections: z.array(z.strictObject({ heading: words, words }).readonly()).readonly(),
    costs: z
      .strictObject({
        rows: z.array(z.strictObject({ kind: words, words, amount: words }).readonly()).readonly(),
        total: words,
        limit: words,
      })
      .readonly(),
    decisions: z
      .array(z.strictObject({ day: words, state: awardState, by: words, why: words }).readonly())
      .readonly(),
    signatures: z.array(words).readonly(),
  })
  .readonly();
export type BursaryApplicationJob = z.infer<typeof bursaryApplicationJob>;

export function describeBursaryApplication({ reference, person }: BursaryApplicationJob): PaperDescription {
  const name = 'Application';
  return { name, title: `${name} ${reference}: ${person}`, layout: 'a4-portrait' };
}
