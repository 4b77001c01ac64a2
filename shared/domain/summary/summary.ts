import { z } from 'zod';
import { day } from '../../lib/day';
import { instant } from '../../lib/instant';
import { recordId } from '../../lib/record-id';
import { sectionId, summaryContent } from './summary-content';

export const summaryId = recordId(60).brand<'SummaryId'>();
export type SummaryId = z.infer<typeof summaryId>;

/** The kinds of period that a summary can be of. */
export const PERIOD_KINDS = ['term', 'half-term', 'academic year', 'financial year'] as const;

/** The days that a summary is of, first and last included. */
export const summaryPeriod = z
  .strictObject({
    kind: z.enum(PERIOD_KINDS),
    /** "Autumn term 2026–27". */
    name: z.string().min(1).max(80),
    startDay: day,
    endDay: day,
  })
  .readonly();
export type SummaryPeriod = z.infer<typeof summaryPeriod>;

/** One section: whether it is in, under which heading ('' for its usual one), and the lead's own paragraph. */
export const sectionPlan = z
  .strictObject({
    section: sectionId,
    isOn: z.boolean(),
    heading: z.string().max(120),
    words: z.string().max(4000),
  })
  .readonly();
export type SectionPlan = z.infer<typeof sectionPlan>;

/** A summary as it was frozen: numbered, and the same for ever in every form. */
export const summaryRelease = z
  .strictObject({
    version: z.int().min(1),
    frozenAt: instant,
    note: z.string().max(500),
    content: summaryContent,
  })
  .readonly();
export type SummaryRelease = z.infer<typeof summaryRelease>;

/** A summary for governors: the period, what goes into it, and the versions that were frozen. */
export const summary = z
  .strictObject({
    id: summaryId,
    title: z.string().min(1).max(160),
    period: summaryPeriod,
    /** All sections, in the order in which they stand. */
    sections: z.array(sectionPlan).readonly(),
    nextSteps: z.array(z.string().min(1).max(400)).readonly(),
    createdAt: instant,
    releases: z.array(summaryRelease).readonly(),
  })
  .readonly();
export type Summary = z.infer<typeof summary>;

/** What a school may word or count differently in its summaries. */
export const summarySettings = z
  .strictObject({
    /** Groups of fewer people than this are withheld from summaries; with two, what is withheld could only be one. */
    smallGroup: z.int().min(3).max(20),
    /** The sections that a new summary begins with. */
    sections: z.array(sectionPlan).readonly(),
  })
  .readonly();
export type SummarySettings = z.infer<typeof summarySettings>;
