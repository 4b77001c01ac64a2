import { z } from 'zod';
import { instant } from '../../../lib/instant';
import type { PaperDescription } from '../../paper/paper-description';
import { shortenWords } from '../../paper/shorten-words';
import { visitId } from '../visit';

/** What governors saw on a visit. */
export const visitReportRequest = z.strictObject({ paper: z.literal('visit-report'), visitId }).readonly();
export type VisitReportRequest = z.infer<typeof visitReportRequest>;

const words = z.string();

/** A visit after it was made. No member of staff is named by it. */
export const visitReportJob = z
  .strictObject({
    paper: z.literal('visit-report'),
    school: words,
    timeZone: words,
    madeAt: instant,
    day: words,
    focus: words,
    facts: z.array(z.strictObject({ label: words, value: words }).readonly()).readonly(),
    /** Whether it is still being written. */
    isDraft: z.boolean(),
    worksWell: words,
    questions: z
      .array(
        z
          .strictObject({
            words,
            answer: words,
            /** "Seen", "Not seen", or '' where that was not asked or not said. */
            seen: words,
          })
          .readonly(),
      )
      .readonly(),
    followUps: z
      .array(z.strictObject({ words, who: words, byDay: words, state: words }).readonly())
      .readonly(),
  })
  .readonly();
export type VisitReportJob = z.infer<typeof visitReportJob>;

const LONGEST_FOCUS = 70;

/** How a visit's report is called and laid out. */
export function describeVisitReport({ day, focus }: VisitReportJob): PaperDescription {
  const name = 'Governors’ visit report';
  return { name, title: `${name}: ${day}, ${shortenWords(focus, LONGEST_FOCUS)}`, layout: 'a4-portrait' };
}
