import { z } from 'zod';
import type { PaperDescription } from '../../paper/paper-description';
import { editionRequest, summaryEdition } from './summary-edition';

export const governorsSummaryRequest = z
  .strictObject({ paper: z.literal('governors-summary'), ...editionRequest })
  .readonly();
export type GovernorsSummaryRequest = z.infer<typeof governorsSummaryRequest>;

/** A summary for governors on paper: its edition, which holds everything that its pages say. */
export const governorsSummaryJob = z
  .strictObject({ paper: z.literal('governors-summary'), edition: summaryEdition })
  .readonly();
export type GovernorsSummaryJob = z.infer<typeof governorsSummaryJob>;

/** How a summary's pages are called and laid out. */
export function describeGovernorsSummary({ edition }: GovernorsSummaryJob): PaperDescription {
  const { title, schoolName } = edition.content;
  const name = 'Summary for governors';
  return {
    name,
    title: `${title}, ${schoolName}${edition.isDraft ? ' (draft)' : ''}`,
    layout: 'a4-portrait',
  };
}
