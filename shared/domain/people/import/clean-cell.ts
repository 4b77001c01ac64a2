/** The longest cell that a person's record keeps, in characters. */
export const MAX_CELL_CHARACTERS = 200;

// Control characters, and the invisible marks that could make text read in another order than it is stored.
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Printable ASCII with single blanks inside, and no `=` to begin with: nothing to do. */
const CLEAN = /^(?!=)(?:[!-~]+(?: [!-~]+)*)?$/u;
const EXCEL_TEXT = /^="([^"]*)"$/u;

/**
 * A cell as the app keeps it: control characters gone, blanks single, `="0123"` unwrapped to its text. Anything else
 * that looks like a formula or a tag stays as typed, for it is only ever text here.
 *
 * @example
 * cleanCell('  Siân\u0000 Hathersage ') //=> 'Siân Hathersage'
 * cleanCell('=cmd|calc') //=> '=cmd|calc'
 */
export function cleanCell(cell: string): string {
  if (CLEAN.test(cell)) return cell;
  const seen = cell.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
  return EXCEL_TEXT.exec(seen)?.[1]?.trim() ?? seen;
}

const PLACEHOLDERS = new Set([
  '-',
  '--',
  '–',
  '—',
  '?',
  'n/a',
  'na',
  'none',
  'null',
  'nil',
  'tbc',
  'tba',
  '#n/a',
  'unknown',
  'not known',
]);

/** Whether a cell says in so many characters that it is empty. */
export function isPlaceholder(cell: string): boolean {
  return PLACEHOLDERS.has(cell.toLowerCase());
}
