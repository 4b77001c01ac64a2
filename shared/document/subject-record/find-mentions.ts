import type { Mention } from '../../domain/duties/subject-record';
import { fullName, type Person } from '../../domain/people/person';

const TITLES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'];

type Called = { readonly words: readonly string[]; readonly name: string; readonly isExact: boolean };
type Token = { readonly start: number; readonly end: number; readonly text: string; readonly key: string };

/** Everybody's names, by their first word: looked up word by word, a thousand people cost no more than ten. */
export type NameIndex = ReadonlyMap<string, readonly Called[]>;

/** A word without its possessive ending. */
function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => {
    const word = match[0].replace(/['’]s$/u, '');
    return {
      start: match.index,
      end: match.index + word.length,
      text: word,
      key: word.toLowerCase().replaceAll('’', "'"),
    };
  });
}

/**
 * The names of other people by which a text may mention them: full names, with a known-as name too, surnames after a
 * title, and first names alone where they are written as names and the person whose record it is has none of them.
 */
export function indexNames(others: Iterable<Person>, subject: Person): NameIndex {
  const own = new Set(
    [subject.givenName, subject.knownAs, subject.familyName].map((name) => name.toLowerCase()),
  );
  const isOwn = (first: string, last: string) =>
    own.has(first.toLowerCase()) && last.toLowerCase() === subject.familyName.toLowerCase();
  const index = new Map<string, Called[]>();
  const add = (called: string, name: string, isExact = false) => {
    const words = readTokens(called).map(({ text, key }) => (isExact ? text : key));
    const [first] = words;
    if (first === undefined) return;
    const key = first.toLowerCase();
    const known = index.get(key);
    const isKnown = known?.some((each) => each.name === name && each.words.join(' ') === words.join(' '));
    if (known === undefined) index.set(key, [{ words, name, isExact }]);
    else if (isKnown !== true) known.push({ words, name, isExact });
  };
  for (const person of others) {
    const { familyName, title, email } = person;
    const name = fullName(person);
    for (const first of new Set([person.knownAs, person.givenName].filter(Boolean))) {
      if (!isOwn(first, familyName)) {
        add(`${first} ${familyName}`, name);
        add(`${familyName} ${first}`, name);
      }
      if (!own.has(first.toLowerCase())) add(first, `${first}, by first name alone`, true);
    }
    if (familyName === '') continue;
    for (const each of new Set([title.toLowerCase(), ...TITLES].filter(Boolean))) {
      add(`${each} ${familyName}`, name);
    }
    if (email !== '') add(email, name);
  }
  for (const called of index.values()) called.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/** Where a text names other people, from its start to its end, the longest name at each place. */
export function findMentions(text: string, index: NameIndex): readonly Mention[] {
  const tokens = readTokens(text);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const called = index.get(tokens[at]?.key ?? '')?.find(({ words, isExact }) =>
      words.every((word, place) => {
        const token = tokens[at + place];
        return token !== undefined && (isExact ? token.text : token.key) === word;
      }),
    );
    const [first, last] = [tokens[at], tokens[at + (called?.words.length ?? 1) - 1]];
    if (
      called === undefined ||
      first === undefined ||
      last === undefined ||
      last.end - first.start > longestOf(called)
    ) {
      at += 1;
      continue;
    }
    found.push({ start: first.start, end: last.end, name: called.name });
    at += called.words.length;
  }
  return found;
}

/** Between two words of one name stand a space, a comma or a point, not half a sentence. */
const GAP = 3;
const longestOf = ({ words }: Called) =>
  words.reduce((sum, word) => sum + word.length, 0) + words.length * GAP;
