import Papa from 'papaparse';
import type { Delimiter } from './staff-file';

/** One record of the file; `isRagged` where its quotation marks do not pair up. */
export type SplitRow = { readonly cells: readonly string[]; readonly isRagged: boolean };

/** Never found in a file that is text, so a list of one column is not cut at all. */
const NO_DELIMITER = '\u0001';
const MOST_LINES_IN_A_CELL = 12;

/** Splits text into records. A record with stray quotation marks is kept by itself, so that it cannot swallow those below it. */
export function splitRows(text: string, delimiter: Delimiter | null): readonly SplitRow[] {
  const parsed = parse(text, delimiter ?? NO_DELIMITER);
  if (!parsed.hasQuoteError) return parsed.rows.map((cells) => ({ cells, isRagged: false }));
  return splitLineByLine(text, delimiter ?? NO_DELIMITER);
}

function parse(
  text: string,
  delimiter: string,
): { readonly rows: readonly (readonly string[])[]; readonly hasQuoteError: boolean } {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: findLineEnd(text),
    skipEmptyLines: false,
  });
  const isLastBlank = data.at(-1)?.length === 1 && data.at(-1)?.[0] === '';
  return {
    rows: isLastBlank ? data.slice(0, -1) : data,
    hasQuoteError: errors.some(({ type }) => type === 'Quotes'),
  };
}

/** The line end of the file outside its cells; a lone CR only where there is no LF at all. */
function findLineEnd(text: string): '\r\n' | '\n' | '\r' {
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

function splitLineByLine(text: string, delimiter: string): readonly SplitRow[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  const rows: SplitRow[] = [];
  for (let at = 0; at < lines.length;) {
    const whole = takeRecord(lines, at, delimiter);
    rows.push(whole.row);
    at += whole.lines;
  }
  return rows;
}

/** The record that begins at a line: of as many lines as its quotation marks need to pair up, or else the bare line. */
function takeRecord(
  lines: readonly string[],
  at: number,
  delimiter: string,
): { readonly row: SplitRow; readonly lines: number } {
  let record = '';
  for (let count = 1; count <= MOST_LINES_IN_A_CELL && at + count <= lines.length; count += 1) {
    const line = lines[at + count - 1] ?? '';
    record = count === 1 ? line : `${record}\n${line}`;
    if (count > 1 && !line.includes('"')) continue;
    const parsed = Papa.parse<string[]>(record, { delimiter, newline: '\n' });
    const [cells] = parsed.data;
    if (parsed.errors.every(({ type }) => type !== 'Quotes') && parsed.data.length <= 1) {
      return { row: { cells: cells ?? [''], isRagged: false }, lines: count };
    }
  }
  const bare = (lines[at] ?? '').split(delimiter).map((cell) => cell.replace(/^"|"$/gu, ''));
  return { row: { cells: bare, isRagged: true }, lines: 1 };
}
