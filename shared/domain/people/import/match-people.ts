import type { PersonId } from '../person';
import type { KeyedRow } from './find-duplicates';
import { foldCode } from './fold-text';
import type { KnownPerson, MatchedBy } from './import-proposal';
import { canBeSamePerson, makeNameKeys, type NameKeys } from './name-keys';

/** Whom of the app a row is; or, in doubt, whom it might be and why somebody has to say. */
export type RowMatch =
  | { readonly kind: 'matched'; readonly personId: PersonId; readonly by: MatchedBy }
  | { readonly kind: 'taken'; readonly personId: PersonId; readonly byRow: number }
  | {
      readonly kind: 'doubt';
      readonly personId: PersonId;
      readonly field: 'staffCode' | 'email' | null;
      readonly sentence: string;
    };

/** What somebody has said of a row in doubt: who it is, or that it is nobody the app knows. */
export type RowDecision = PersonId | 'new';

type Known = { readonly person: KnownPerson; readonly keys: NameKeys };
type Tier = {
  readonly by: Exclude<MatchedBy, 'you'>;
  readonly ofRow: (row: KeyedRow) => readonly string[];
  readonly ofPerson: (known: Known) => readonly string[];
};

const code = (value: string): readonly string[] => (value === '' ? [] : [foldCode(value)]);
const name = (keys: NameKeys): readonly string[] => (keys.full === '' ? [] : [keys.full]);

/** A key that several people share still tells them apart together with their names. */
function withName(by: 'staffCode' | 'employeeId' | 'email'): Tier {
  const join = (keys: NameKeys, value: string): readonly string[] =>
    keys.full === '' || value === '' ? [] : [`${keys.full}|${foldCode(value)}`];
  return {
    by,
    ofRow: ({ read, keys }) => join(keys, read.person[by]),
    ofPerson: ({ person, keys }) => join(keys, person[by]),
  };
}

const TIERS: readonly Tier[] = [
  {
    by: 'staffCode',
    ofRow: ({ read }) => code(read.person.staffCode),
    ofPerson: ({ person }) => code(person.staffCode),
  },
  {
    by: 'employeeId',
    ofRow: ({ read }) => code(read.person.employeeId),
    ofPerson: ({ person }) => code(person.employeeId),
  },
  { by: 'email', ofRow: ({ read }) => code(read.person.email), ofPerson: ({ person }) => code(person.email) },
  withName('staffCode'),
  withName('employeeId'),
  withName('email'),
  { by: 'name', ofRow: ({ keys }) => name(keys), ofPerson: ({ keys }) => name(keys) },
  { by: 'name', ofRow: ({ keys }) => keys.loose, ofPerson: ({ keys }) => keys.loose },
];

/**
 * Recognises rows as staff already in the app: by staff code, then employee number, e-mail and name. A key counts only
 * where one row and one person have it, and only between names that can be one person's. Nobody is given to two rows.
 */
export function matchPeople(
  rows: readonly KeyedRow[],
  people: readonly KnownPerson[],
  decisions: Readonly<Record<number, RowDecision>>,
): ReadonlyMap<number, RowMatch> {
  const known = people
    .filter((person) => person.kind === 'staff')
    .map((person) => ({ person, keys: makeNameKeys(person) }));
  const rowsByNumber = new Map(rows.map((row) => [row.read.row, row]));
  const matches = new Map<number, RowMatch>();
  const rowOf = new Map<PersonId, number>();
  const doubts = new Map<number, RowMatch>();
  const decided = new Set<number>();
  for (const { read } of rows) {
    const decision = decisions[read.row];
    if (decision === undefined) continue;
    decided.add(read.row);
    if (decision === 'new') continue;
    const byRow = rowOf.get(decision);
    matches.set(
      read.row,
      byRow === undefined
        ? { kind: 'matched', personId: decision, by: 'you' }
        : { kind: 'taken', personId: decision, byRow },
    );
    if (byRow === undefined) rowOf.set(decision, read.row);
  }
  for (const tier of TIERS) {
    const open = rows.filter(({ read }) => !matches.has(read.row) && !decided.has(read.row));
    const rowsByKey = countKeys(rows, tier.ofRow);
    const peopleByKey = indexKeys(known, tier.ofPerson);
    for (const row of open) {
      const found = findOnly(tier, row, rowsByKey, peopleByKey);
      if (!found) continue;
      const doubt = findDoubt(tier.by, row, found);
      if (doubt) {
        if (doubt !== 'no match' && !doubts.has(row.read.row)) doubts.set(row.read.row, doubt);
        continue;
      }
      const byRow = rowOf.get(found.person.id);
      if (byRow === undefined) {
        rowOf.set(found.person.id, row.read.row);
        matches.set(row.read.row, { kind: 'matched', personId: found.person.id, by: tier.by });
      } else if (!mayBeAnother(row, rowsByNumber.get(byRow))) {
        matches.set(row.read.row, { kind: 'taken', personId: found.person.id, byRow });
      }
    }
  }
  for (const [row, doubt] of doubts) if (!matches.has(row)) matches.set(row, doubt);
  return matches;
}

function countKeys(rows: readonly KeyedRow[], keysOf: Tier['ofRow']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function indexKeys(known: readonly Known[], keysOf: Tier['ofPerson']): ReadonlyMap<string, Known | 'many'> {
  const index = new Map<string, Known | 'many'>();
  for (const one of known) for (const key of keysOf(one)) index.set(key, index.has(key) ? 'many' : one);
  return index;
}

function findOnly(
  tier: Tier,
  row: KeyedRow,
  rowsByKey: ReadonlyMap<string, number>,
  peopleByKey: ReadonlyMap<string, Known | 'many'>,
): Known | null {
  for (const key of tier.ofRow(row)) {
    const found = peopleByKey.get(key);
    if (found && found !== 'many' && rowsByKey.get(key) === 1) return found;
  }
  return null;
}

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && foldCode(a) !== foldCode(b);

/** Why a found person may still be somebody else: a code handed on, or a namesake. */
function findDoubt(by: MatchedBy, row: KeyedRow, { person, keys }: Known): RowMatch | 'no match' | null {
  const incoming = row.read.person;
  const theirName = [person.givenName, person.familyName].filter(Boolean).join(' ');
  if (by === 'name') {
    const [ourLocal, ourDomain] = foldCode(incoming.email).split('@');
    const [theirLocal, theirDomain] = foldCode(person.email).split('@');
    const hasOtherCode =
      differ(incoming.staffCode, person.staffCode) || differ(incoming.employeeId, person.employeeId);
    const hasOtherAddress = differ(incoming.email, person.email);
    const isSameDomain = ourDomain === theirDomain && ourLocal !== theirLocal;
    if (!hasOtherAddress || (!isSameDomain && !hasOtherCode)) return null;
    return {
      kind: 'doubt',
      personId: person.id,
      field: 'email',
      sentence: `CPD Desk already has a ${theirName} with the e-mail ${person.email}. Say whether this is the same person or a namesake.`,
    };
  }
  if (canBeSamePerson(row.keys, keys) || sharesAnotherKey(by, incoming, person)) return null;
  // Two systems number people each in their own way, so one number under two names only means that.
  if (by === 'employeeId' || by === 'you') return 'no match';
  const key = by === 'staffCode' ? `staff code ${person.staffCode}` : `e-mail ${person.email}`;
  return {
    kind: 'doubt',
    personId: person.id,
    field: by,
    sentence: `In CPD Desk the ${key} is ${theirName}’s. Say whether this is the same person under a new name, or somebody else.`,
  };
}

function sharesAnotherKey(by: MatchedBy, row: KeyedRow['read']['person'], person: KnownPerson): boolean {
  const isSame = (a: string, b: string): boolean => a !== '' && foldCode(a) === foldCode(b);
  const others = [
    by !== 'staffCode' && isSame(row.staffCode, person.staffCode),
    by !== 'employeeId' && isSame(row.employeeId, person.employeeId),
    by !== 'email' && isSame(row.email, person.email),
  ];
  return others.some(Boolean);
}

/** Whether a row that leads to a person already taken differs from the row that took them in address or code. */
function mayBeAnother(row: KeyedRow, takenBy: KeyedRow | undefined): boolean {
  const taker = takenBy?.read.person;
  const person = row.read.person;
  if (!taker) return false;
  return (
    differ(person.email, taker.email) ||
    differ(person.employeeId, taker.employeeId) ||
    differ(person.staffCode, taker.staffCode)
  );
}
