import { foldName } from '../../people/import/fold-text';
import { makeNameKeys } from '../../people/import/name-keys';
import { splitFullName } from '../../people/import/split-full-name';
import { fullName, type Person } from '../../people/person';
import type { Presenter } from '../teach-meet';

/** A name as it was written, and who of the school may be meant. */
export type NamedPresenter = {
  readonly name: string;
  /** Whoever stands behind the name: `match` where there is exactly one, else a visitor until somebody is chosen. */
  readonly presenter: Presenter;
  readonly kind: 'match' | 'ambiguous' | 'unknown';
  /** Everybody of the school whom the name may mean; more than one where it is ambiguous. */
  readonly candidates: readonly Person[];
};

/**
 * The names in a cell: parted by semicolons, lines, “&”, “and”, “with”, “+”, “/”, or commas. A comma after a single word parts
 * surname and forename instead.
 *
 * @example
 * splitNames('Priya Shah & Tom Bell') //=> ['Priya Shah', 'Tom Bell']
 * splitNames('Shah, Priya; Bell, Tom') //=> ['Shah, Priya', 'Bell, Tom']
 */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[;\n\r|/+&]|\s(?:and|with)\s/iu)
    .flatMap(splitAtCommas)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
}

function splitAtCommas(part: string): readonly string[] {
  const pieces = part
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const isSurnameFirst = pieces.length === 2 && !(pieces[0] ?? '').includes(' ');
  return isSurnameFirst ? [pieces.join(', ')] : pieces;
}

/**
 * Who is meant by each name of a cell. Accents, capitals, titles and the order of forename and surname do not count; a
 * forename or surname alone is enough where only one person has it. Whoever is not found is a visitor; words in brackets
 * are then the visitor's organisation.
 *
 * @example
 * matchPresenters('Siân Rees and Ada Obi (City Library)', people).map(({ kind }) => kind) //=> ['match', 'unknown']
 */
export function matchPresenters(text: string, people: readonly Person[]): readonly NamedPresenter[] {
  return splitNames(text).map((name) => matchPresenter(name, people));
}

/** Who is meant by one name. */
export function matchPresenter(name: string, people: readonly Person[]): NamedPresenter {
  const candidates = findPeople(name, people);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    return { name, presenter: { kind: 'person', personId: only.id }, kind: 'match', candidates };
  }
  return {
    name,
    presenter: asVisitor(name),
    kind: candidates.length === 0 ? 'unknown' : 'ambiguous',
    candidates,
  };
}

/** Somebody from outside under the name as it was written; words in brackets are where they come from. */
export function asVisitor(name: string): Presenter {
  const [, bare = name, organisation = ''] = /^(.*?)\s*\(([^()]*)\)$/u.exec(name) ?? [];
  return {
    kind: 'visitor',
    name: (bare.trim() || name.trim()).slice(0, 120),
    organisation: organisation.trim().slice(0, 120),
  };
}

function findPeople(name: string, people: readonly Person[]): readonly Person[] {
  const written = splitFullName(name);
  const keys = makeNameKeys(written);
  const whole = foldName(name);
  // Capitals or a missing comma can hide which name comes first.
  const turned = makeNameKeys({ givenName: written.familyName, familyName: written.givenName, knownAs: '' });
  const exact = people.filter((person) => {
    const { full } = makeNameKeys(person);
    return foldName(fullName(person)) === whole || full === keys.full || full === turned.full;
  });
  if (exact.length > 0) return exact;
  const loose = new Set(keys.loose);
  const alike = people.filter((person) => makeNameKeys(person).loose.some((key) => loose.has(key)));
  if (alike.length > 0) return alike;
  if (keys.given !== '' && keys.family !== '') {
    return keys.given.length === 1
      ? people.filter(
          (person) => foldName(person.familyName) === keys.family && startsWith(person, keys.given),
        )
      : [];
  }
  const single = keys.given || keys.family;
  if (single === '') return [];
  return people.filter((person) =>
    [person.givenName, person.knownAs, person.familyName].some(
      (part) => part !== '' && foldName(part) === single,
    ),
  );
}

const startsWith = (person: Person, initial: string): boolean =>
  [person.givenName, person.knownAs].some((part) => foldName(part).startsWith(initial));
