import { z } from 'zod';
import type { PaperDescription } from '../../paper/paper-description';
import { summaryTable } from '../summary-content';
import { editionRequest } from './summary-edition';

export const staffroomPosterRequest = z
  .strictObject({ paper: z.literal('staffroom-poster'), ...editionRequest })
  .readonly();
export type StaffroomPosterRequest = z.infer<typeof staffroomPosterRequest>;

const words = z.string();

/** What colleagues did together, on one page for the staffroom; nobody is named, and nothing in it is withheld. */
export const staffroomPosterJob = z
  .strictObject({
    paper: z.literal('staffroom-poster'),
    schoolName: words,
    title: words,
    periodName: words,
    /** "from the records up to Sun 22 Nov 2026", with the days that it is of. */
    days: words,
    stamp: words,
    isDraft: z.boolean(),
    priorities: z.array(words).readonly(),
    /** "38" with "colleagues took part" under it. */
    figures: z.array(z.strictObject({ figure: words, words }).readonly()).readonly(),
    charts: z.array(summaryTable).readonly(),
    nextSteps: z.array(words).readonly(),
  })
  .readonly();
export type StaffroomPosterJob = z.infer<typeof staffroomPosterJob>;

/** How a summary's poster is called and laid out: one A3 page. */
export function describeStaffroomPoster({
  title,
  schoolName,
  isDraft,
}: StaffroomPosterJob): PaperDescription {
  const name = 'Staffroom poster';
  return {
    name,
    title: `${name}: ${title}, ${schoolName}${isDraft ? ' (draft)' : ''}`,
    layout: 'a3-portrait',
  };
}
