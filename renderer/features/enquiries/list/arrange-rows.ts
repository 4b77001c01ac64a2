import { ENQUIRY_STAGES } from '#shared/domain/enquiry/enquiry';
import type { EnquiryRow } from '#shared/domain/enquiry/enquiry-table';
import type { People } from '#shared/domain/people/name-of';
import { foldText } from '#shared/domain/people/import/fold-text';
import { sortName } from '#shared/domain/people/person';

export type RowSort = {
  readonly column: 'person' | 'name' | 'stage' | 'due';
  readonly direction: 'ascending' | 'descending';
};

type Narrowing = {
  readonly team: string | null;
  readonly staffGroup: string | null;
  readonly text: string;
};

/** The rows of people in a team and a staff group whose name, title or question holds every word that was typed. */
export function narrowRows(
  rows: readonly EnquiryRow[],
  people: People,
  { team, staffGroup, text }: Narrowing,
): readonly EnquiryRow[] {
  const words = foldText(text).split(' ').filter(Boolean);
  if (team === null && staffGroup === null && words.length === 0) return rows;
  return rows.filter((row) => {
    const person = people[row.personId];
    if (team !== null && person?.team !== team) return false;
    if (staffGroup !== null && person?.staffGroup !== staffGroup) return false;
    if (words.length === 0) return true;
    const searched = foldText(`${row.person} ${row.name} ${row.question}`);
    return words.every((word) => searched.includes(word));
  });
}

const NO_DAY = '9999-99-99';

/** Rows in another order; who has no day stands last in either. */
export function sortRows(
  rows: readonly EnquiryRow[],
  people: People,
  { column, direction }: RowSort,
): readonly EnquiryRow[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const familyName = ({ personId, person }: EnquiryRow) => {
    const known = people[personId];
    return known === undefined ? person : sortName(known);
  };
  const byPerson = (one: EnquiryRow, other: EnquiryRow) =>
    familyName(one).localeCompare(familyName(other), 'en-GB');
  const compare = (one: EnquiryRow, other: EnquiryRow): number => {
    switch (column) {
      case 'person':
        return turn * byPerson(one, other);
      case 'name':
        return turn * one.name.localeCompare(other.name, 'en-GB');
      case 'stage':
        return turn * (ENQUIRY_STAGES.indexOf(one.stage) - ENQUIRY_STAGES.indexOf(other.stage));
      case 'due':
        if ((one.dueDay === null) !== (other.dueDay === null)) return one.dueDay === null ? 1 : -1;
        return turn * (one.dueDay ?? NO_DAY).localeCompare(other.dueDay ?? NO_DAY);
    }
  };
  return rows.toSorted((one, other) => compare(one, other) || byPerson(one, other));
}
