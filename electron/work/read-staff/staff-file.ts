import type { StaffTable } from '#shared/domain/people/import/staff-table';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';

/** A staff list read from a file, and how the file turned out to be written. */
export type StaffFile = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly table: StaffTable;
};

/** The largest staff list that is read; the longest seen is well under 1 MB. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_COLUMNS = 200;
export const MAX_ROWS = 100_000;
