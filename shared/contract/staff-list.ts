import { z } from 'zod';
import { COLUMN_FIELDS, columnChoice } from '../domain/people/import/fields';
import type { ImportProposal } from '../domain/people/import/import-proposal';
import { personId } from '../domain/people/person';

/** The largest file that is read as a staff list, in bytes; the longest list seen is well under 1 MB. */
export const MAX_STAFF_LIST_BYTES = 20 * 1024 * 1024;

/** The number of a row of the file, as text. */
const rowNumber = z.string().regex(/^\d{1,7}$/);

/** What somebody has said of the rows: who a row in doubt is, and cells put right by hand. */
export const rowAnswers = z
  .strictObject({
    decisions: z.record(rowNumber, z.union([z.literal('new'), personId])).readonly(),
    corrections: z
      .record(rowNumber, z.partialRecord(z.enum(COLUMN_FIELDS), z.string().max(1000)).readonly())
      .readonly(),
  })
  .readonly();
export type RowAnswers = z.infer<typeof rowAnswers>;
export const NO_ANSWERS: RowAnswers = { decisions: {}, corrections: {} };

export const staffListRequest = z.strictObject({
  jobId: z.string().min(1).max(60),
  fileName: z.string().min(1).max(260),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_STAFF_LIST_BYTES),
  /** The columns as somebody has matched them; null for the app's own matching. */
  columns: z.array(columnChoice).readonly().nullable(),
  answers: rowAnswers,
});

/** What importing a file would do, and how the file turned out to be written. */
export type StaffListProposal = ImportProposal & {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t' | '|';
};
