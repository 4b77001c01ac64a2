import { z } from 'zod';
import { day } from '../../../lib/day';
import { instant } from '../../../lib/instant';
import type { PaperDescription } from '../../paper/paper-description';

const words = z.string();

/** A withheld name has no words at all: the job that is laid out does not know it. */
const piece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), words }).readonly(),
  z.strictObject({ kind: z.literal('other'), words }).readonly(),
  z.strictObject({ kind: z.literal('withheld') }).readonly(),
]);

const recordLine = z
  .strictObject({ id: words, label: words, isPrivate: z.boolean(), pieces: z.array(piece).readonly() })
  .readonly();
export type RecordLine = z.infer<typeof recordLine>;

const recordEntry = z
  .strictObject({ id: words, title: words, day: day.nullable(), lines: z.array(recordLine).readonly() })
  .readonly();
export type RecordEntry = z.infer<typeof recordEntry>;

/** One person's whole record, for that person: made on request, by its own channel, never from a preview. */
export const subjectRecordJob = z
  .strictObject({
    paper: z.literal('subject-record'),
    school: words,
    timeZone: words,
    madeAt: instant,
    name: words,
    withPrivate: z.boolean(),
    /** Private notes and lesson reviews about them, whether they are in it or not. */
    privateCount: z.int().min(0),
    withheldCount: z.int().min(0),
    sections: z
      .array(z.strictObject({ id: words, title: words, entries: z.array(recordEntry).readonly() }).readonly())
      .readonly(),
  })
  .readonly();
export type SubjectRecordJob = z.infer<typeof subjectRecordJob>;

/** How somebody's whole record is called and laid out. */
export function describeSubjectRecord({ name }: Pick<SubjectRecordJob, 'name'>): PaperDescription {
  return { name: 'Personal record', title: `Record of ${name}`, layout: 'a4-portrait' };
}
