import { z } from 'zod';
import { formatDay } from '../../../lib/day';
import { paperSize, type PageLayout, type PaperSize } from '../../paper/page-layout';
import type { PaperDescription } from '../../paper/paper-description';
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
  'badges',
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
  badges: 'Name badges',
};

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

/** One paper of a Teach-meet to lay out. */
export const teachMeetPaperJob = z
  .strictObject({
    paper: paperKind,
    size: paperSize,
    programme,
    stamp,
    /** Only change slips need them; null where there is no release to compare with. */
    changes: z.array(changeSlip).readonly().nullable(),
  })
  .readonly();
export type TeachMeetPaperJob = z.infer<typeof teachMeetPaperJob>;

/**
 * What a paper of a Teach-meet is called.
 *
 * @example
 * describeTeachMeetPaper(job).title //=> 'Programme: November Teach-meet, Thu 12 Nov 2026'
 */
export function describeTeachMeetPaper({ paper, size, programme }: TeachMeetPaperJob): PaperDescription {
  const name = PAPER_NAMES[paper];
  return {
    name,
    title: `${name}: ${programme.name}, ${formatDay(programme.day)}`,
    layout: choosePageLayout(paper, size),
  };
}

/** The page that a paper is laid out on. Only the wall grid is wide, and only it comes on A3. */
export function choosePageLayout(paper: PaperKind, size: PaperSize): PageLayout {
  if (paper !== 'wall-grid') return 'a4-portrait';
  return size === 'A3' ? 'a3-landscape' : 'a4-landscape';
}
