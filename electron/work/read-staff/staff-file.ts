import type { StaffListProposal } from '#shared/contract/staff-list';
import type { StaffTable } from '#shared/domain/people/import/staff-table';

export type Encoding = StaffListProposal['encoding'];
export type Delimiter = StaffListProposal['delimiter'];

/** A staff list read from a file, and how the file turned out to be written. */
export type StaffFile = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly table: StaffTable;
};

export const MAX_COLUMNS = 200;
export const MAX_ROWS = 100_000;
