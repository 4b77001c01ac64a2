import type { StaffListProposal } from '#shared/contract/staff-list';
import { plural } from '#shared/lib/plural';

const ENCODINGS: Readonly<Record<StaffListProposal['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'older Windows (1252)',
};

const DELIMITERS: Readonly<Record<StaffListProposal['delimiter'], string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright lines',
};

/**
 * How a file turned out to be written, in a sentence.
 *
 * @example
 * describeFile('staff.csv', proposal)
 * //=> 'staff.csv has 62 rows and 15 columns, read as UTF-8 text with commas between the columns.'
 */
export function describeFile(
  name: string,
  {
    encoding,
    delimiter,
    rows,
    columns,
  }: Pick<StaffListProposal, 'encoding' | 'delimiter' | 'rows' | 'columns'>,
): string {
  const between = columns.length > 1 ? ` with ${DELIMITERS[delimiter]} between the columns` : '';
  return `${name} has ${plural(rows.length, 'row')} and ${plural(columns.length, 'column')}, read as ${ENCODINGS[encoding]} text${between}.`;
}
