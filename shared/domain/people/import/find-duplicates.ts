import { foldCode } from './fold-text';
import { canBeSamePerson, hasSameForename, type NameKeys } from './name-keys';
import type { RowRead } from './read-row';

/** A row with its name's keys, ready to be compared. */
export type KeyedRow = { readonly read: RowRead; readonly keys: NameKeys };

/**
 * Rows that tell of somebody an earlier row already told of: row number to the earlier row's number. Two rows are one
 * person when they share an e-mail address or employee number and a forename, or the whole name with nothing that
 * contradicts it. A shared staff code alone proves nothing: two people may have been given the same one.
 */
export function findDuplicates(rows: readonly KeyedRow[]): ReadonlyMap<number, number> {
  const byEmail = new Map<string, KeyedRow[]>();
  const byEmployeeId = new Map<string, KeyedRow[]>();
  const byName = new Map<string, KeyedRow[]>();
  const duplicates = new Map<number, number>();
  for (const row of rows) {
    const { email, employeeId } = row.read.person;
    const same =
      byEmail.get(foldCode(email))?.find((other) => hasSameForename(row.keys, other.keys)) ??
      byEmployeeId.get(foldCode(employeeId))?.find((other) => isSameById(row, other)) ??
      byName.get(row.keys.full)?.find((other) => !contradicts(row, other));
    if (same) {
      duplicates.set(row.read.row, same.read.row);
      continue;
    }
    keep(byEmail, foldCode(email), row);
    keep(byEmployeeId, foldCode(employeeId), row);
    keep(byName, row.keys.full, row);
  }
  return duplicates;
}

// Many rows under one key (a placeholder address given to everybody) would make every comparison a walk through all of them.
const MOST_KEPT = 50;

function keep(index: Map<string, KeyedRow[]>, key: string, row: KeyedRow): void {
  if (key === '') return;
  const rows = index.get(key);
  if (!rows) index.set(key, [row]);
  else if (rows.length < MOST_KEPT) rows.push(row);
}

function isSameById(a: KeyedRow, b: KeyedRow): boolean {
  return canBeSamePerson(a.keys, b.keys) && hasSameForename(a.keys, b.keys);
}

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && foldCode(a) !== foldCode(b);

function contradicts(a: KeyedRow, b: KeyedRow): boolean {
  const [one, other] = [a.read.person, b.read.person];
  return (
    differ(one.email, other.email) ||
    differ(one.employeeId, other.employeeId) ||
    differ(one.staffCode, other.staffCode)
  );
}
