import { z } from 'zod';
import { formatDay } from '../../../lib/day';
import { programme } from './programme';

/** The sheets that the day needs, in the order in which they are offered. */
export const PAPER_KINDS = [
  'programme',
  'wall-grid',
  'room-sheets',
  'running-order',
  'presenter-cards',
  'change-slips',
  'register',
] as const;
export const paperKind = z.enum(PAPER_KINDS);
export type PaperKind = z.infer<typeof paperKind>;

export const PAPER_NAMES: Readonly<Record<PaperKind, string>> = {
  programme: 'Programme',
  'wall-grid': 'Wall grid',
  'room-sheets': 'Room sheets',
  'running-order': 'Running order',
  'presenter-cards': 'Presenter cards',
  'change-slips': 'Change slips',
  register: 'Sign-in register',
};

export const paperSize = z.enum(['A4', 'A3']);
export type PaperSize = z.infer<typeof paperSize>;

const words = z.string();

const stamp = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('release'), version: z.int().min(1), publishedAt: z.iso.datetime() })
    .readonly(),
  z.strictObject({ kind: z.literal('draft'), madeAt: z.iso.datetime() }).readonly(),
]);

/** What changed for one room or one presenter since the last release, in words. */
export const changeSlip = z
  .strictObject({
    kind: z.enum(['room', 'presenter']),
    id: words,
    name: words,
    lines: z
      .array(z.strictObject({ title: words, before: words.nullable(), after: words.nullable() }).readonly())
      .readonly(),
  })
  .readonly();
export type ChangeSlip = z.infer<typeof changeSlip>;

/** One paper to lay out: everything that its pages say, so that the same job gives the same pages years later. */
export const paperJob = z
  .strictObject({
    paper: paperKind,
    size: paperSize,
    programme,
    stamp,
    /** Only change slips need them; null where there is no release to compare with. */
    changes: z.array(changeSlip).readonly().nullable(),
  })
  .readonly();
export type PaperJob = z.infer<typeof paperJob>;

/**
 * The title of a paper's document, and of its file.
 *
 * @example
 * titlePaper(job) //=> 'Programme: November Teach-meet, Thu 12 Nov 2026'
 */
export function titlePaper({ paper, programme: { name, day } }: PaperJob): string {
  return `${PAPER_NAMES[paper]}: ${name}, ${formatDay(day)}`;
}

/** Size and way up of a page, as the style sheet of the papers names them. */
export type PageLayout = 'a4-portrait' | 'a4-landscape' | 'a3-landscape';

/** The page that a paper is laid out on. Only the wall grid is wide, and only it comes on A3. */
export function choosePageLayout(paper: PaperKind, size: PaperSize): PageLayout {
  if (paper !== 'wall-grid') return 'a4-portrait';
  return size === 'A3' ? 'a3-landscape' : 'a4-landscape';
}
