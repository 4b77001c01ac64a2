import type { StaffListProposal } from '#shared/contract/staff-list';
import { plural } from '#shared/lib/plural';

const ENCODINGS: Readonly<Record<StaffListProposal['encoding'], string>> = {
  'utf-8': 'UTF-8, which has every letter',
  'utf-8-bom': 'UTF-8 as Excel marks it, which has every letter',
  'utf-16le': 'UTF-16 as Excel’s “Unicode text”',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252, as older Windows programs write it',
};

const DELIMITERS: Readonly<Record<StaffListProposal['delimiter'], string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright lines',
};

/**
 * How a file turned out to be written, in a sentence or two.
 *
 * @example
 * describeFile('staff.csv', proposal)
 * //=> 'staff.csv has 62 rows and 15 columns, parted by commas. Its letters are written as UTF-8, which has every letter.'
 */
export function describeFile(
  name: string,
  { encoding, delimiter, rows, columns }: Pick<StaffListProposal, 'encoding' | 'delimiter' | 'rows' | 'columns'>,
): string {
  const parted = columns.length > 1 ? `, parted by ${DELIMITERS[delimiter]}` : '';
  return `${name} has ${plural(rows.length, 'row')} and ${plural(columns.length, 'column')}${parted}. Its letters are written as ${ENCODINGS[encoding]}.`;
}
