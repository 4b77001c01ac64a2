import { readHeader, SURE_SCORE } from './read-header';

const ROWS_LOOKED_AT = 40;
const CELLS_LOOKED_AT = 200;

/** Where the headings stand, or that the file has none and its first row is already a person. */
export type HeaderRow =
  | { readonly kind: 'found'; readonly index: number }
  | { readonly kind: 'none'; readonly first: number };

/**
 * The row of headings among a file's first rows: the one that names the most fields, so that title lines, dates of
 * printing and `version:v1.0` above it are passed over. Where no row names any, the first full row is taken for the
 * headings unless it holds an e-mail address.
 *
 * @example
 * findHeaderRow([['Staff list'], ['Surname', 'Forename'], ['Abara', 'Meredith']]) //=> { kind: 'found', index: 1 }
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): HeaderRow {
  const scores = rows.slice(0, ROWS_LOOKED_AT).map(countNamedFields);
  const best = Math.max(0, ...scores);
  if (best >= 2) return { kind: 'found', index: scores.indexOf(best) };
  const widths = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...widths.slice(0, ROWS_LOOKED_AT));
  const first = Math.max(
    0,
    widths.findIndex((width) => width >= widest / 2 && width > 0),
  );
  const hasEmail = (rows[first] ?? []).some((cell) => cell.includes('@'));
  return hasEmail ? { kind: 'none', first } : { kind: 'found', index: first };
}

/** How much a row speaks like headings: two for each field it names, one for each known column that is left out. */
export function countNamedFields(cells: readonly string[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const cell of cells.slice(0, CELLS_LOOKED_AT)) {
    if (cell.length > 80 || cell.includes('@')) continue;
    const [reading] = readHeader(cell);
    if (!reading || reading.score < SURE_SCORE - 0.1 || seen.has(cell)) continue;
    seen.add(cell);
    count += reading.field === 'ignore' || reading.field === 'password' ? 1 : 2;
  }
  return count;
}
