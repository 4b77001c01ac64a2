/** A cell that a spreadsheet would take for a formula: `=`, `+`, `-`, `@`, or a tab or return in front of one. */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const BYTE_ORDER_MARK = '\uFEFF';

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

function writeCell(text: string): string {
  const harmless = disarmFormula(text);
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows as a CSV file (RFC 4180) in UTF-8 with the byte-order mark that Excel needs to read accents rightly.
 *
 * @example
 * writeCsv(['room', 'title'], [['Hall', 'Think, pair, share']])
 * //=> '\uFEFFroom,title\r\nHall,"Think, pair, share"\r\n'
 */
export function writeCsv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [headers, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
