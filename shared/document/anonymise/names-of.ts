import type { Person } from '../../domain/people/person';

/** Everything by which somebody is called in words and ids, as patterns. */
export type NamePatterns = {
  /** Their full names, with and without title, their e-mail and staff codes; replaced wherever they stand. */
  readonly full: RegExp | null;
  /** A first name or a surname alone, written as a name: too common a word to be replaced unseen. */
  readonly alone: RegExp | null;
};

const COMMON_TITLES = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr'];
const LEAST_CODE = 3;

const escape = (text: string) =>
  text
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/['’]/g, "[’']")
    .replace(/\s+/g, String.raw`\s+`);
const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
const distinct = (texts: readonly (string | undefined)[]) => [...new Set(texts.filter(isSaid).map(escape))];
const word = (pattern: string) => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`;
const byLength = (patterns: readonly string[]) =>
  [...new Set(patterns)].toSorted((one, other) => other.length - one.length).join('|');

/** Whether nobody else is called so, whatever the capitals: then it can only mean this person. */
function isNotOf(others: readonly Person[], field: 'title' | 'staffCode' | 'employeeId') {
  const theirs = new Set(others.map((other) => other[field].trim().toLowerCase()));
  return (text: string | undefined): boolean => text !== undefined && !theirs.has(text.trim().toLowerCase());
}

/**
 * The patterns of somebody's names, also those of an earlier import and of older copies of their record. A title
 * counts only where nobody else of the surname has it, an initial where nobody else has the surname, and a code where
 * nobody else has it.
 */
export function namesOf(copies: readonly Person[], others: readonly Person[]): NamePatterns {
  const firsts = distinct(
    copies.flatMap(({ givenName, knownAs, imported }) => [
      knownAs,
      givenName,
      imported.knownAs,
      imported.givenName,
    ]),
  );
  const lasts = distinct(copies.flatMap(({ familyName, imported }) => [familyName, imported.familyName]));
  const surnames = new Set(lasts.map((last) => last.toLowerCase()));
  const namesakes = others.filter(({ familyName }) => surnames.has(escape(familyName).toLowerCase()));
  const isOnlyOne = namesakes.length === 0;
  const titles = distinct([
    ...copies.flatMap(({ title, imported }) => [title, imported.title]).filter(isNotOf(namesakes, 'title')),
    ...(isOnlyOne ? COMMON_TITLES : []),
  ]);
  const initials = isOnlyOne ? [...new Set(firsts.map((first) => `${[...first][0] ?? ''}\\.?`))] : [];
  const title = titles.length === 0 ? '' : `(?:(?:${byLength(titles)})\\.?\\s+)?`;
  const called = [...firsts, ...initials];
  const names = lasts.flatMap((last) => [
    ...called.flatMap((first) => [
      `${title}${first}\\s+${last}`,
      `${last},\\s*${first}`,
      ...firsts.map((known) => `${title}${first}\\s+[(“"]${known}[)”"]\\s+${last}`),
    ]),
    ...titles.map((each) => `${each}\\.?\\s+${last}`),
  ]);
  if (lasts.length === 0) names.push(...firsts);
  if (firsts.length === 0) names.push(...lasts);
  const mails = distinct(copies.flatMap(({ email, imported }) => [email, imported.email]));
  const codes = distinct(
    [
      ...copies
        .flatMap(({ staffCode, imported }) => [staffCode, imported.staffCode])
        .filter(isNotOf(others, 'staffCode')),
      ...copies
        .flatMap(({ employeeId, imported }) => [employeeId, imported.employeeId])
        .filter(isNotOf(others, 'employeeId')),
    ].filter((code) => isSaid(code) && code.trim().length >= LEAST_CODE && /[^\d\s.,:/-]|\d{5}/.test(code)),
  );
  const full = byLength([...mails, ...names, ...codes]);
  const alone = byLength([...firsts, ...lasts]);
  return {
    full: full === '' ? null : new RegExp(word(full), 'giu'),
    alone: alone === '' ? null : new RegExp(word(alone), 'gu'),
  };
}

/**
 * The pattern of an id, also inside ids made of it. A short id is found only where it is all of a text, since it may be
 * an everyday word.
 */
export function idPattern(id: string): RegExp {
  const LEAST_TO_SEEK = 8;
  return id.length < LEAST_TO_SEEK
    ? new RegExp(`^${escapeId(id)}$`, 'g')
    : new RegExp(`(?<![A-Za-z0-9])${escapeId(id)}(?![A-Za-z0-9])`, 'g');
}

const escapeId = (id: string) => id.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
