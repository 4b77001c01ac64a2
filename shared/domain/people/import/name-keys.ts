import { foldName } from './fold-text';
import type { IncomingPerson } from './import-proposal';

type Named = Pick<IncomingPerson, 'givenName' | 'familyName' | 'knownAs'>;

/** A name folded once, for the many comparisons an import makes. */
export type NameKeys = {
  readonly given: string;
  readonly family: string;
  /** Forename and surname together: who has the same, has the same name. */
  readonly full: string;
  /** The same name as colleagues may write it: by what the person is known as, or by the first forename only. */
  readonly loose: readonly string[];
};

/** The keys a name is compared by; '' as `full` where there is no name at all. */
export function makeNameKeys(named: Named): NameKeys {
  const given = foldName(named.givenName);
  const family = foldName(named.familyName);
  const known = foldName(named.knownAs);
  const first = given.split(' ')[0] ?? '';
  const forenames = [...new Set([given, known, first].filter(Boolean))];
  return {
    given,
    family,
    full: given === '' && family === '' ? '' : `${given}|${family}`,
    loose: family === '' ? [] : forenames.map((forename) => `${forename}|${family}`),
  };
}

const forenamesOf = (keys: NameKeys): readonly string[] =>
  keys.loose.map((key) => key.slice(0, key.indexOf('|')));

/** Whether two forenames can be one person's: alike, one the other's initial or first forename, or one unknown. */
export function hasSameForename(a: NameKeys, b: NameKeys): boolean {
  if (a.given === '' || b.given === '') return a.family === b.family;
  const [ours, theirs] = [
    [a.given, ...forenamesOf(a)],
    [b.given, ...forenamesOf(b)],
  ];
  return ours.some((one) =>
    theirs.some(
      (other) =>
        one === other ||
        (one.length === 1 && other.startsWith(one)) ||
        (other.length === 1 && one.startsWith(other)),
    ),
  );
}

/** Whether two names can be one person's at all: a shared forename or a shared surname. */
export function canBeSamePerson(a: NameKeys, b: NameKeys): boolean {
  if (a.full === '' || b.full === '') return true;
  return hasSameForename(a, b) || (a.family !== '' && a.family === b.family);
}
