import { z } from 'zod';

/** The sections that a summary can have, in the order in which they are offered. */
export const SECTION_IDS = [
  'priorities',
  'activity',
  'hours',
  'mentoring',
  'principles',
  'enquiries',
  'teach-meets',
  'bursaries',
  'governors',
  'claims',
  'balance',
  'comparison',
  'next-steps',
] as const;
export const sectionId = z.enum(SECTION_IDS);
export type SectionId = z.infer<typeof sectionId>;

/** What a figure counts: things, minutes, pence, or whole per cent. */
const FIGURE_UNITS = ['count', 'minutes', 'pence', 'percent'] as const;
export const figureUnit = z.enum(FIGURE_UNITS);
export type FigureUnit = z.infer<typeof figureUnit>;

const words = z.string().max(4000);
const key = z.string().min(1).max(200);

/** What stands in one cell: words, a figure (a whole number in its column's unit), nothing, or a figure that is withheld. */
export const summaryCell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), words }).readonly(),
  z.strictObject({ kind: z.literal('figure'), key, value: z.int() }).readonly(),
  z.strictObject({ kind: z.literal('withheld'), key }).readonly(),
  z.strictObject({ kind: z.literal('none') }).readonly(),
]);
export type SummaryCell = z.infer<typeof summaryCell>;

/** One table of figures, and how it is drawn as a chart where it is. */
export const summaryTable = z
  .strictObject({
    id: z.string().min(1).max(60),
    caption: z.string().min(1).max(200),
    /** What the rows are: "Staff group". */
    rowHeading: z.string().min(1).max(80),
    columns: z
      .array(
        z
          .strictObject({
            id: z.string().min(1).max(60),
            label: z.string().min(1).max(80),
            unit: z.union([figureUnit, z.literal('words')]),
            /** Whether the total row is the sum of the rows above it in this column. */
            adds: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    rows: z
      .array(
        z
          .strictObject({
            id: z.string().min(1).max(140),
            label: z.string().min(1).max(200),
            isTotal: z.boolean(),
            cells: z.array(summaryCell).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** Bars of these columns, side by side for each row but the total; `words` say what a reader would see in them. */
    chart: z
      .strictObject({ columnIds: z.array(z.string()).min(1).readonly(), words })
      .readonly()
      .nullable(),
  })
  .readonly();
export type SummaryTable = z.infer<typeof summaryTable>;

/** A run of a sentence: plain words, or a figure in words ("38 colleagues"), with the key of the records behind it. */
export const sentencePart = z.strictObject({ words, key: key.nullable() }).readonly();
export type SentencePart = z.infer<typeof sentencePart>;

/** One section as governors read it. */
export const summarySection = z
  .strictObject({
    section: sectionId,
    heading: z.string().min(1).max(120),
    /** The lead's own paragraph, or ''. */
    words,
    sentences: z.array(z.array(sentencePart).readonly()).readonly(),
    /** Single things that are named: priorities, titles that may be named, claims with what was seen, next steps. */
    points: z.array(z.strictObject({ words, note: words }).readonly()).readonly(),
    tables: z.array(summaryTable).readonly(),
    /** How something was counted, or what is withheld and why. */
    notes: z.array(words).readonly(),
  })
  .readonly();
export type SummarySection = z.infer<typeof summarySection>;

/**
 * Everything that a termly summary says: one plain value from which every form of it is made, so that they agree. It has
 * no place for coaching's words, and small groups are withheld before it exists.
 */
export const summaryContent = z
  .strictObject({
    schoolName: z.string(),
    title: z.string().min(1).max(160),
    periodName: z.string().min(1).max(80),
    startDay: z.iso.date(),
    endDay: z.iso.date(),
    /** The last day whose records are in it: the period's end, or the day it was made where that is earlier. */
    upToDay: z.iso.date(),
    /** Groups of fewer people than this are withheld. */
    smallGroup: z.int().min(3),
    sections: z.array(summarySection).readonly(),
  })
  .readonly();
export type SummaryContent = z.infer<typeof summaryContent>;
