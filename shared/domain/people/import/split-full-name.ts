import { foldName } from './fold-text';
import { inferStaffGroup } from './infer-staff-group';
import { isHonorific, isPostNominal } from './honorifics';

export type NameParts = {
  readonly title: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly knownAs: string;
};

// Words that begin a family name of more than one word.
const PARTICLES = new Set(
  'van von vander der den de del dela della di da das do dos du des la le lo ten ter te zu zur af av bin binti bint binte ibn abu al el ap ab mac mc nic ní ni ó o st st. san santa saint fitz'.split(
    ' ',
  ),
);
const ROLE =
  /\b(?:staff|supply|external|guest|visitor|governor|trainee|agency|volunteer|maternity|on leave|left|leaver)\b|\d/iu;
const NAME_ONLY = /^[\p{L}\p{M}\s'’‘`´.,()-]+$/u;

/**
 * A whole name taken apart: "Surname, Forename (Title)", "Surname, Title Forename", "Forename Surname" or "Title
 * Forename Surname". A name in brackets that is no title is what the person is known as. The e-mail address, where
 * there is one, settles which of two names comes first.
 *
 * @example
 * splitFullName('van der Berg, Anna (Mrs)') //=> { title: 'Mrs', givenName: 'Anna', familyName: 'van der Berg', knownAs: '' }
 * splitFullName('Mr Ewan O’Neill') //=> { title: 'Mr', givenName: 'Ewan', familyName: 'O’Neill', knownAs: '' }
 */
export function splitFullName(text: string, email = ''): NameParts {
  const typed = text.trim();
  const named = typed.startsWith('=') && NAME_ONLY.test(typed.slice(1)) ? typed.slice(1).trim() : typed;
  const brackets = takeBrackets(dropRole(named));
  const commaParts = brackets.rest.split(',').map((part) => part.trim());
  const mainParts = commaParts.filter((part, index) => index === 0 || !isOnlyPostNominals(part));
  const [first = '', ...others] = mainParts;
  if (others.length > 0) {
    const given = takeTitles(words(others.join(' ')));
    const family = takeTitles(words(first));
    return {
      title: brackets.title || given.title || family.title,
      givenName: given.names.join(' '),
      familyName: family.names.join(' '),
      knownAs: brackets.knownAs,
    };
  }
  const { title, names } = takeTitles(words(first));
  return {
    title: brackets.title || title,
    ...splitInOrder(names, title !== '' || brackets.title !== '', email),
    knownAs: brackets.knownAs,
  };
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const isOnlyPostNominals = (part: string): boolean => words(part).every(isPostNominal);

function takeBrackets(text: string): {
  readonly title: string;
  readonly knownAs: string;
  readonly rest: string;
} {
  let title = '';
  let knownAs = '';
  const rest = text.replace(
    /\(([^()]*)\)|"([^"]*)"|“([^”]*)”/gu,
    (_, round = '', straight = '', curly = '') => {
      const inside = `${round}${straight}${curly}`.trim();
      if (words(inside).length > 0 && words(inside).every(isHonorific)) title ||= inside;
      else if (!isRole(inside)) knownAs ||= inside;
      return ' ';
    },
  );
  return { title, knownAs, rest };
}

/** Whether words beside a name say what somebody does rather than what they are called. */
function isRole(text: string): boolean {
  return ROLE.test(text) || inferStaffGroup(text) !== '';
}

/** A name without the role that some directories put behind it: "Jane Smith - Staff". */
function dropRole(text: string): string {
  const at = text.search(/\s[-–|]\s/u);
  return at > 0 && isRole(text.slice(at + 3)) ? text.slice(0, at) : text;
}

function takeTitles(from: readonly string[]): { readonly title: string; readonly names: readonly string[] } {
  const names = [...from];
  const before: string[] = [];
  while (names.length > 1 && isHonorific(names[0] ?? '')) before.push(names.shift() ?? '');
  while (names.length > 2 && isPostNominal(names.at(-1) ?? '')) names.pop();
  if (before.length === 0 && names.length > 1 && isHonorific(names.at(-1) ?? ''))
    before.push(names.pop() ?? '');
  return { title: before.join(' '), names };
}

function splitInOrder(
  names: readonly string[],
  hasTitle: boolean,
  email: string,
): { readonly givenName: string; readonly familyName: string } {
  const [only = ''] = names;
  if (names.length < 2)
    return hasTitle ? { givenName: '', familyName: only } : { givenName: only, familyName: '' };
  const cut = findFamilyFirst(names, email);
  if (cut > 0) return { givenName: names.slice(cut).join(' '), familyName: names.slice(0, cut).join(' ') };
  let start = names.length - 1;
  while (start > 1 && PARTICLES.has((names[start - 1] ?? '').toLowerCase())) start -= 1;
  return { givenName: names.slice(0, start).join(' '), familyName: names.slice(start).join(' ') };
}

const isAllCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word);

/** How many words at the start are the family name: told by "SMITH Jane", or by jane.smith@ beside "Smith Jane". */
function findFamilyFirst(names: readonly string[], email: string): number {
  const capitals = names.findIndex((word) => !isAllCapitals(word));
  if (capitals > 0) return capitals;
  const [given, family, ...more] = (email.split('@')[0] ?? '').split(/[._]/u).map(foldName);
  const [first = '', last = ''] = [foldName(names[0] ?? ''), foldName(names.at(-1) ?? '')];
  const isTurned =
    more.length === 0 && names.length === 2 && given === last && family === first && first !== last;
  return isTurned ? 1 : 0;
}
