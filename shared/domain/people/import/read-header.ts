import { distance } from 'fastest-levenshtein';
import { BLOCKING_WORDS, COLUMN_ALIASES, FILLER_WORDS, TELLING_ALIASES } from './column-aliases';
import type { ColumnField, StaffField } from './fields';
import { foldText } from './fold-text';

/** How well a heading names a field: 1 at best. From `SURE_SCORE` up the heading is the field's very name. */
export type HeaderReading = { readonly field: ColumnField; readonly score: number };

export const SURE_SCORE = 0.8;

const EXACT = 1;
const WITHOUT_FILLERS = 0.85;
const MISSPELT = 0.6;
const WITHIN = 0.4;
const RANK_STEP = 0.002;

const compact = (words: string): string => words.replaceAll(' ', '');

const aliasesByKey = new Map<string, HeaderReading>();
for (const [field, names] of Object.entries(COLUMN_ALIASES)) {
  for (const [rank, name] of names.entries()) {
    // The keys of COLUMN_ALIASES are column fields; Object.entries forgets it.
    aliasesByKey.set(compact(name), { field: field as ColumnField, score: EXACT - rank * RANK_STEP });
  }
}
const longAliases = [...aliasesByKey].filter(([key]) => key.length >= 5);

/**
 * A heading's words without brackets, suffixes, punctuation and the manner of writing.
 *
 * @example
 * readWords('StaffCode') //=> 'staff code'
 * readWords(' E-mail Address [Required]') //=> 'email address'
 */
export function readWords(header: string): string {
  return foldText(
    header
      .replace(/[[(][^\])]*[\])]?/gu, ' ')
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .replace(/\be[- ]?mails?\b/gu, (word) => (word.endsWith('s') ? 'emails' : 'email'))
    .replace(/\bemails\b/gu, 'email')
    .replace(/'s?\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:required|optional)\s*$/u, '')
    .trim();
}

/** Whether a column holds passwords or says how they were made: such a column is never read. */
export function isPasswordHeader(header: string): boolean {
  const all = foldText(header).replace(/[^\p{L}\p{N}]+/gu, '');
  if (/pass(?:word|wd|code|phrase|key)|pword/u.test(all)) return true;
  return readWords(header)
    .split(' ')
    .some(
      (word) => word === 'pwd' || word === 'pin' || (word.length >= 6 && distance(word, 'password') <= 2),
    );
}

/** Everything a heading may mean, best first: by its name, then without filler words, then misspelt, then in a longer heading. */
export function readHeader(header: string): readonly HeaderReading[] {
  if (isPasswordHeader(header)) return [{ field: 'password', score: EXACT }];
  const words = readWords(header);
  const property = readWords(/[[(]([^\])]*)[\])]/u.exec(header)?.[1] ?? '');
  if (words === '' && property === '') return [];
  const exact = aliasesByKey.get(compact(words));
  if (exact) return [exact];
  const unfilled = words
    .split(' ')
    .filter((word) => !FILLER_WORDS.has(word))
    .join(' ');
  const meant =
    aliasesByKey.get(compact(unfilled)) ??
    (property.length > 4 ? aliasesByKey.get(compact(property)) : undefined);
  if (meant) return [{ field: meant.field, score: meant.score - (EXACT - WITHOUT_FILLERS) }];
  if (words.split(' ').some((word) => BLOCKING_WORDS.has(word))) return [];
  return [...findMisspelt(compact(words)), ...findWithin(words)].toSorted((a, b) => b.score - a.score);
}

function findMisspelt(key: string): readonly HeaderReading[] {
  const most = key.length >= 7 ? 2 : 1;
  if (key.length < 5) return [];
  let best: HeaderReading | null = null;
  let least = most + 1;
  for (const [alias, reading] of longAliases) {
    if (alias[0] !== key[0] || Math.abs(alias.length - key.length) > most) continue;
    const steps = distance(alias, key);
    if (steps < least) {
      least = steps;
      best = { field: reading.field, score: MISSPELT - steps * 0.02 };
    }
  }
  return best ? [best] : [];
}

function findWithin(words: string): readonly HeaderReading[] {
  const padded = ` ${words} `;
  const found = TELLING_ALIASES.findIndex(([, alias]) => padded.includes(` ${alias} `));
  const field: StaffField | undefined = TELLING_ALIASES[found]?.[0];
  return field ? [{ field, score: WITHIN - found * RANK_STEP }] : [];
}
