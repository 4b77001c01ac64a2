import type { PersonId } from '../person';
import type { KeyedRow } from './find-duplicates';
import { foldCode } from './fold-text';
import type { KnownPerson, ManagerFound } from './import-proposal';
import { makeNameKeys } from './name-keys';
import { splitFullName } from './split-full-name';

/** Finds who a line-manager cell means; null where nobody, or more than one person, answers to it. */
export type FindManager = (cell: string) => ManagerFound | null;

type Answer = ManagerFound | 'many';

/**
 * Line managers by e-mail or by name, over all rows of the file and everybody in the app. A row that is somebody of the
 * app (`personOfRow`) answers as that person.
 */
export function makeManagerFinder(
  rows: readonly KeyedRow[],
  people: readonly KnownPerson[],
  personOfRow: ReadonlyMap<number, PersonId>,
): FindManager {
  const byKey = new Map<string, Answer>();
  for (const { read, keys } of rows) {
    const id = personOfRow.get(read.row);
    const found: ManagerFound = id === undefined ? { kind: 'row', row: read.row } : { kind: 'person', id };
    for (const key of [
      foldCode(read.person.email),
      keys.full,
      ...keys.loose,
      foldCode(read.person.staffCode),
    ]) {
      addAnswer(byKey, key, found);
    }
  }
  for (const person of people) {
    const keys = makeNameKeys(person);
    for (const key of [foldCode(person.email), keys.full, ...keys.loose, foldCode(person.staffCode)]) {
      addAnswer(byKey, key, { kind: 'person', id: person.id });
    }
  }
  const answered = new Map<string, ManagerFound | null>();
  return (cell) => {
    const before = answered.get(cell);
    if (before !== undefined) return before;
    const found = findAnswer(cell, byKey);
    answered.set(cell, found);
    return found;
  };
}

function findAnswer(cell: string, byKey: ReadonlyMap<string, Answer>): ManagerFound | null {
  const parts = splitFullName(cell);
  const keys = makeNameKeys(parts);
  for (const key of [foldCode(cell), keys.full, ...keys.loose]) {
    const answer = byKey.get(key);
    if (answer && answer !== 'many') return answer;
  }
  return null;
}

function addAnswer(byKey: Map<string, Answer>, key: string, found: ManagerFound): void {
  if (key === '') return;
  const before = byKey.get(key);
  if (before === undefined) byKey.set(key, found);
  else if (before !== 'many' && !isSame(before, found)) byKey.set(key, 'many');
}

function isSame(a: ManagerFound, b: ManagerFound): boolean {
  if (a.kind === 'person') return b.kind === 'person' && a.id === b.id;
  return b.kind === 'row' && a.row === b.row;
}
