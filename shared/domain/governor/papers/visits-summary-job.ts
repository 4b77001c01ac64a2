import { z } from 'zod';
import { day } from '../../../lib/day';
import { instant } from '../../../lib/instant';
import type { PaperDescription } from '../../paper/paper-description';

/** The visits between two days, for the full board. */
export const visitsSummaryRequest = z
  .strictObject({ paper: z.literal('visits-summary'), from: day, to: day })
  .readonly();
export type VisitsSummaryRequest = z.infer<typeof visitsSummaryRequest>;

const words = z.string();

/** The visits of a term by the priority that they served. It names governors, who made them, and nobody else. */
export const visitsSummaryJob = z
  .strictObject({
    paper: z.literal('visits-summary'),
    school: words,
    timeZone: words,
    madeAt: instant,
    /** "Tue 1 Sep 2026 to Thu 17 Dec 2026". */
    days: words,
    /** What the visits come to, a sentence each. */
    sentences: z.array(words).readonly(),
    priorities: z
      .array(
        z
          .strictObject({
            label: words,
            visits: z
              .array(
                z
                  .strictObject({
                    day: words,
                    focus: words,
                    governors: words,
                    /** '' for a report that is still to come. */
                    worksWell: words,
                    isReported: z.boolean(),
                    claims: z.array(z.strictObject({ words, seen: words }).readonly()).readonly(),
                  })
                  .readonly(),
              )
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    followUps: z.array(z.strictObject({ words, byDay: words, isLate: z.boolean() }).readonly()).readonly(),
  })
  .readonly();
export type VisitsSummaryJob = z.infer<typeof visitsSummaryJob>;

/** How the board's summary of visits is called and laid out. */
export function describeVisitsSummary({ days }: VisitsSummaryJob): PaperDescription {
  const name = 'Governors’ visits';
  return { name, title: `${name}: ${days}`, layout: 'a4-portrait' };
}
