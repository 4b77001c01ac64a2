import { z } from 'zod';
import { day } from '../../../lib/day';
import { instant } from '../../../lib/instant';
import type { PaperDescription } from '../../paper/paper-description';
import { enquiryId } from '../enquiry';

export const enquiryThreadRequest = z
  .strictObject({ paper: z.literal('enquiry-thread'), enquiryId })
  .readonly();
export type EnquiryThreadRequest = z.infer<typeof enquiryThreadRequest>;

const words = z.string();

/** One enquiry from its question to what changed. Of coaching it says numbers and days only. */
export const enquiryThreadJob = z
  .strictObject({
    paper: z.literal('enquiry-thread'),
    school: words,
    timeZone: words,
    madeAt: instant,
    person: words,
    /** What the enquiry is called. */
    name: words,
    /** The stage's label at this school. */
    stage: words,
    /** "2026–27"; '' where the cycle is no longer in the settings. */
    cycle: words,
    /** The group of pupils and what they need, as named at the start; '' where nobody has. */
    pupils: words,
    steps: z
      .array(
        z
          .strictObject({
            /** "Later evidence". */
            label: words,
            state: z.enum(['done', 'under way', 'to come', 'broken', 'none']),
            words,
            day: day.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    objectives: z.array(z.strictObject({ words, outcome: words }).readonly()).readonly(),
    findings: words,
    precision: words,
    sharing: z
      .array(z.strictObject({ words, day: day.nullable(), isDone: z.boolean() }).readonly())
      .readonly(),
    laterEvidence: z
      .array(z.strictObject({ after: words, seenOn: day, words, source: words }).readonly())
      .readonly(),
  })
  .readonly();
export type EnquiryThreadJob = z.infer<typeof enquiryThreadJob>;

export function describeEnquiryThread({ person, name: of }: EnquiryThreadJob): PaperDescription {
  const name = 'The thread of an enquiry';
  return { name, title: `${name}: ${person}, ${of}`, layout: 'a4-portrait' };
}
