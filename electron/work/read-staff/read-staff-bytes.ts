import { MAX_STAFF_LIST_BYTES } from '#shared/contract/staff-list';
import { cleanCell } from '#shared/domain/people/import/clean-cell';
import { findHeaderRow } from '#shared/domain/people/import/find-header-row';
import { isPasswordHeader } from '#shared/domain/people/import/read-header';
import type { StaffTableRow } from '#shared/domain/people/import/staff-table';
import { ok, refuse, type Result } from '#shared/lib/result';
import { decodeText } from './decode-text';
import { findDelimiter } from './find-delimiter';
import { refuseOtherFile, refuseOtherText } from './refuse-other-file';
import { splitRows, type SplitRow } from './split-rows';
import { MAX_COLUMNS, MAX_ROWS, type Delimiter, type StaffFile } from './staff-file';

/**
 * Reads a staff list out of a file's bytes: encoding, delimiter and the row of headings are found, and cells under a
 * password heading are dropped at once. Refuses, in a sentence, whatever is no staff list or too large to be one.
 */
export function readStaffBytes(bytes: Uint8Array): Result<StaffFile> {
  if (bytes.length > MAX_STAFF_LIST_BYTES) return refuseSize(bytes.length);
  if (bytes.length === 0) return refuseEmpty();
  const otherFile = refuseOtherFile(bytes);
  if (otherFile) return otherFile;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const { text, named } = takeSeparatorLine(decoded.value.text);
  if (text.trim() === '') return refuseEmpty();
  const otherText = refuseOtherText(text);
  if (otherText) return otherText;
  const found = named ? { delimiter: named, isOneColumn: false } : findDelimiter(text);
  const records = splitRows(text, found.isOneColumn ? null : found.delimiter);
  if (records.length > MAX_ROWS) {
    return refuse(
      'too-many-rows',
      `This file has ${records.length.toLocaleString('en-GB')} rows, more than the ${MAX_ROWS.toLocaleString('en-GB')} that a staff list can have. Nothing was brought in. Choose the list of staff only.`,
    );
  }
  return makeTable(records, { encoding, delimiter: found.delimiter, rowsAbove: named ? 1 : 0 });
}

/** Refuses a file by its size in bytes, before anything of it is read. */
export function refuseSize(size: number): Result<never> {
  const megabytes = Math.ceil(size / 1024 / 1024).toLocaleString('en-GB');
  return refuse(
    'too-large',
    `This file has ${megabytes} MB. A staff list has at most ${MAX_STAFF_LIST_BYTES / 1024 / 1024} MB, so it was not opened and nothing was brought in. Choose the list that your school’s system exports as CSV.`,
  );
}

function refuseEmpty(): Result<never> {
  return refuse(
    'empty',
    'This file is empty. Nothing was brought in. Export the staff list again, and choose that file.',
  );
}

/** Excel's first line `sep=;`, which names the delimiter and is not part of the list. */
function takeSeparatorLine(text: string): { readonly text: string; readonly named: Delimiter | null } {
  const line = /^"?sep=([,;|\t])"?(?:\r\n|\n|\r)/iu.exec(text);
  // The pattern admits only the four delimiters.
  return line ? { text: text.slice(line[0].length), named: line[1] as Delimiter } : { text, named: null };
}

type Reading = Pick<StaffFile, 'encoding' | 'delimiter'> & { readonly rowsAbove: number };

function makeTable(
  records: readonly SplitRow[],
  { encoding, delimiter, rowsAbove }: Reading,
): Result<StaffFile> {
  const header = findHeaderRow(records.slice(0, 200).map(({ cells }) => cells));
  const headerCells =
    header.kind === 'found'
      ? (records[header.index]?.cells ?? [])
      : nameColumns(records[header.first]?.cells ?? []);
  const headers = trimEnd(headerCells).map(cleanCell);
  const widest = records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (Math.max(headers.length, Math.min(widest, headerCells.length)) > MAX_COLUMNS) {
    return refuse(
      'too-many-columns',
      `This file has ${headers.length.toLocaleString('en-GB')} columns, more than the ${MAX_COLUMNS} that a staff list can have. Nothing was brought in. Export it with fewer columns, or choose another file.`,
    );
  }
  const first = header.kind === 'found' ? header.index + 1 : header.first;
  const passwords = new Set(headers.flatMap((name, column) => (isPasswordHeader(name) ? [column] : [])));
  const rows = records
    .slice(first)
    .map(({ cells, isRagged }, index): StaffTableRow => {
      const row = first + index + 1 + rowsAbove;
      // A ragged row's cells may have moved, so nothing right of a password column is told apart from it.
      const kept = dropPasswords(cells, passwords, isRagged || cells.length > headers.length);
      return isRagged ? { row, cells: kept, isRagged } : { row, cells: kept };
    })
    .filter(({ cells, isRagged }) => isRagged === true || cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) {
    return refuse(
      'no-people',
      'This file has headings but nobody under them. Nothing was brought in. Check that the export had people in it, and choose it again.',
    );
  }
  return ok({ encoding, delimiter, table: { headers, rows } });
}

function dropPasswords(
  cells: readonly string[],
  passwords: ReadonlySet<number>,
  mayHaveMoved: boolean,
): readonly string[] {
  if (passwords.size === 0) return cells;
  const from = mayHaveMoved ? Math.min(...passwords) - 1 : Infinity;
  return cells.map((cell, column) => (passwords.has(column) || column >= from ? '' : cell));
}

function trimEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

/** Headings for a list without any, as a spreadsheet names its columns: "Column A". */
function nameColumns(cells: readonly string[]): readonly string[] {
  return cells.map((_, column) => {
    const before = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
    return `Column ${before}${String.fromCharCode(65 + (column % 26))}`;
  });
}
