/** A cell that a spreadsheet would take for a formula: `=`, `+`, `-`, `@`, or a tab or return in front of one. */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const BYTE_ORDER_MARK = '\uFEFF';
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** What a cell holds: words, or a number as it stands, which no spreadsheet takes for a formula. */
export type CsvCell = string | { readonly number: string };

/**
 * A cell's words made harmless: an apostrophe in front keeps a spreadsheet from running them as a formula.
 *
 * @example
 * disarmFormula('=cmd|calc') //=> "'=cmd|calc"
 * disarmFormula('Phonics for all') //=> 'Phonics for all'
 */
export function disarmFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function writeCell(cell: CsvCell): string {
  if (typeof cell !== 'string' && PLAIN_NUMBER.test(cell.number)) return cell.number;
  const harmless = disarmFormula(typeof cell === 'string' ? cell : cell.number);
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows as a CSV file (RFC 4180) in UTF-8 with the byte-order mark that Excel needs to read accents rightly.
 *
 * @example
 * writeCsv(['room', 'title'], [['Hall', 'Think, pair, share']])
 * //=> '\uFEFFroom,title\r\nHall,"Think, pair, share"\r\n'
 */
export function writeCsv(headers: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + [headers, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
