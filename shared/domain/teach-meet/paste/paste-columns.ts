import { foldText } from '../../people/import/fold-text';
import { readTalkMinutes } from '../plan/check-talk-minutes';

/** What a column of pasted rows can hold. */
export const PASTE_FIELDS = [
  'title',
  'presenters',
  'organisation',
  'theme',
  'minutes',
  'status',
  'needs',
  'staffGroup',
  'demand',
  'notes',
] as const;
export type PasteField = (typeof PASTE_FIELDS)[number];

export const PASTE_FIELD_LABELS: Readonly<Record<PasteField, string>> = {
  title: 'Title',
  presenters: 'Presenters',
  organisation: 'Organisation',
  theme: 'Theme',
  minutes: 'Minutes',
  status: 'Status',
  needs: 'Needs',
  staffGroup: 'Staff group',
  demand: 'Demand',
  notes: 'Notes',
};

/** The headings that people write over each, folded; found whole, or as the heading's first words. */
const HEADINGS: Readonly<Record<PasteField, readonly string[]>> = {
  title: [
    'title',
    'talk title',
    'talk',
    'title of talk',
    'topic',
    'subject of talk',
    'session title',
    'presentation',
    'what',
  ],
  presenters: [
    'presenter',
    'presenters',
    'presenter(s)',
    'speaker',
    'speakers',
    'speaker(s)',
    'presented by',
    'led by',
    'by',
    'name',
    'names',
    'who',
    'staff',
    'staff member',
    'colleague',
    'teacher',
  ],
  organisation: ['organisation', 'organization', 'school', 'from'],
  theme: ['theme', 'strand', 'track', 'category', 'area', 'focus', 'subject'],
  minutes: ['minutes', 'mins', 'min', 'length', 'duration', 'time', 'talk length', 'how long'],
  status: ['status', 'state', 'confirmed', 'confirmed?'],
  needs: ['needs', 'equipment', 'requirements', 'resources', 'kit', 'what do you need', 'needed'],
  staffGroup: ['staff group', 'group', 'role', 'staff type', 'job role'],
  demand: [
    'demand',
    'votes',
    'interest',
    'interested',
    'want to hear',
    'sign ups',
    'sign-ups',
    'signups',
    'audience',
  ],
  notes: ['notes', 'note', 'comments', 'comment', 'remarks'],
};

export type PasteColumns = {
  readonly hasHeader: boolean;
  /** What each column holds, left to right; null for a column that is left out. */
  readonly fields: readonly (PasteField | null)[];
};

/**
 * What the columns of pasted rows hold: by the headings where the first row has them, else by the usual order (title,
 * presenters, theme, minutes…) and by what the cells look like. No field is given to two columns.
 *
 * @example
 * matchPasteColumns([['Speaker', 'Talk title', 'Mins']]) //=> { hasHeader: true, fields: ['presenters', 'title', 'minutes'] }
 */
export function matchPasteColumns(rows: readonly (readonly string[])[]): PasteColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const named = takeFirst((rows[0] ?? []).map(readHeading));
  const found = named.filter((field) => field !== null).length;
  // One known word may be a talk called “Focus”; a row of headings has most of its cells known, the title among them.
  const filled = (rows[0] ?? []).filter((cell) => cell.trim() !== '').length;
  const hasHeader =
    found > 0 && found * 2 >= filled && (named.includes('title') || named.includes('presenters'));
  if (hasHeader) return { hasHeader, fields: pad(named, width) };
  return { hasHeader, fields: guessByContent(rows, width) };
}

function readHeading(cell: string): PasteField | null {
  const heading = foldText(cell)
    .replace(/[*:?]+$/u, '')
    .trim();
  if (heading === '') return null;
  const whole = PASTE_FIELDS.find((field) => HEADINGS[field].includes(heading));
  if (whole !== undefined) return whole;
  const words = heading.replace(/\s*\(.*\)$/u, '');
  return (
    PASTE_FIELDS.find((field) => HEADINGS[field].includes(words)) ??
    PASTE_FIELDS.find((field) =>
      HEADINGS[field].some((known) => words.startsWith(`${known} `) && words.split(' ').length <= 4),
    ) ??
    null
  );
}

function takeFirst(fields: readonly (PasteField | null)[]): readonly (PasteField | null)[] {
  return fields.map((field, index) => (field !== null && fields.indexOf(field) === index ? field : null));
}

function pad(fields: readonly (PasteField | null)[], width: number): readonly (PasteField | null)[] {
  return Array.from({ length: width }, (_, index) => fields[index] ?? null);
}

const STATUS_WORDS = /^(?:confirmed|tentative|withdrawn|yes|no|maybe|y|n|tbc|provisional|accepted)$/u;
const USUAL_ORDER: readonly PasteField[] = ['title', 'presenters', 'theme', 'needs', 'notes'];

/** Without headings: figures up to two digits with a unit or 1–10 are minutes, larger ones demand, yes and no a status; the rest in the usual order. */
function guessByContent(rows: readonly (readonly string[])[], width: number): readonly (PasteField | null)[] {
  const fields: (PasteField | null)[] = Array.from({ length: width }, () => null);
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => foldText(row[column] ?? '')).filter((cell) => cell !== '');
    if (cells.length === 0) continue;
    const all = (test: (cell: string) => boolean) => cells.every(test);
    const looksLike = all((cell) => STATUS_WORDS.test(cell))
      ? 'status'
      : all((cell) => looksLikeMinutes(cell))
        ? 'minutes'
        : all((cell) => /^\d+$/u.test(cell))
          ? 'demand'
          : null;
    if (looksLike !== null)
      fields[column] = fields.includes(looksLike) ? (looksLike === 'minutes' ? 'demand' : null) : looksLike;
  }
  const left = [...USUAL_ORDER];
  return fields.map((field, column) => {
    const isBlank = rows.every((row) => (row[column] ?? '').trim() === '');
    return field ?? (isBlank ? null : (left.shift() ?? null));
  });
}

function looksLikeMinutes(cell: string): boolean {
  const minutes = readTalkMinutes(cell);
  return minutes.ok || (minutes.error.name === 'too-long' && /^(?:[89]|[1-5]\d|60)(?:\D|$)/u.test(cell));
}
