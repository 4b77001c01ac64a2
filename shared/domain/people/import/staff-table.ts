/** One row of the file as text, before anybody has said what its columns are. */
export type StaffTableRow = {
  /** The row's number as a spreadsheet shows it; the first row is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The row's quotation marks do not pair up, so its cells may have been cut in the wrong places. */
  readonly isRagged?: true;
};

/** A staff list as read: its headings, and every row below them that is not blank. */
export type StaffTable = {
  readonly headers: readonly string[];
  readonly rows: readonly StaffTableRow[];
};
