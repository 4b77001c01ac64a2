import { fullName, sortName, type Person, type PersonId } from '#shared/domain/people/person';
import { staffGroupLabel, type School } from '#shared/domain/school/school';
import { writeCsv } from './csv';
import { writeXlsx, type XlsxCell } from './xlsx';

/** The people to write, in any order, and everyone they may have as line manager. */
export type PeopleList = {
  readonly people: readonly Person[];
  readonly everyone: readonly Person[];
  readonly school: Pick<School, 'staffGroups'>;
};

type ListColumn = {
  readonly header: string;
  readonly width: number;
  readonly read: (person: Person, list: PeopleList, names: ReadonlyMap<PersonId, string>) => string;
  readonly isDay?: true;
};

/** Headed as the app's own import knows them, so that an exported list can be filled in elsewhere and brought back. */
const COLUMNS: readonly ListColumn[] = [
  { header: 'Title', width: 8, read: (person) => person.title },
  { header: 'First name', width: 18, read: (person) => person.givenName },
  { header: 'Surname', width: 20, read: (person) => person.familyName },
  { header: 'Known as', width: 14, read: (person) => person.knownAs },
  { header: 'E-mail', width: 36, read: (person) => person.email },
  { header: 'Staff code', width: 11, read: (person) => person.staffCode },
  { header: 'Employee number', width: 17, read: (person) => person.employeeId },
  { header: 'Job title', width: 32, read: (person) => person.jobTitle },
  { header: 'Team', width: 24, read: (person) => person.team },
  {
    header: 'Staff group',
    width: 20,
    read: ({ kind, staffGroup }, { school }) => {
      if (staffGroup !== '') return staffGroupLabel(school.staffGroups, staffGroup);
      return kind === 'governor' ? 'Governors' : '';
    },
  },
  { header: 'Subjects', width: 26, read: (person) => person.subjects.join('; ') },
  {
    header: 'Line manager',
    width: 26,
    read: ({ lineManagerId }, _list, names) =>
      lineManagerId === null ? '' : (names.get(lineManagerId) ?? ''),
  },
  { header: 'Start date', width: 17, read: (person) => person.startDay ?? '', isDay: true },
  { header: 'Leaving date', width: 17, read: (person) => person.leavingDay ?? '', isDay: true },
  // Not “Phase” alone, which other systems call a team.
  { header: 'Phase of school', width: 18, read: (person) => person.phase },
  {
    header: 'ECT year',
    width: 10,
    read: ({ ectYear }) => (ectYear === null ? '' : String(ectYear)),
  },
  { header: 'Mentor trained', width: 17, read: (person) => person.mentorTrainedOn ?? '', isDay: true },
  { header: 'Can offer', width: 36, read: (person) => person.strengths.join('; ') },
  { header: 'Wants to work on', width: 36, read: (person) => person.wants.join('; ') },
];

function inOrder({ people }: PeopleList): readonly Person[] {
  return people.toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'));
}

function namesOf({ everyone }: PeopleList): ReadonlyMap<PersonId, string> {
  return new Map(everyone.map((person) => [person.id, fullName(person)]));
}

/** People as a CSV file, one a line by surname, days as `2026-11-12`. Notes, topics they will not work on and free periods are left out: a staff list goes from
 * hand to hand. */
export function writePeopleCsv(list: PeopleList): string {
  const names = namesOf(list);
  return writeCsv(
    COLUMNS.map(({ header }) => header),
    inOrder(list).map((person) => COLUMNS.map(({ read }) => read(person, list, names))),
  );
}

/** People as a workbook of one sheet, with the same columns as the CSV file and days that a spreadsheet can sort. */
export async function writePeopleXlsx(list: PeopleList): Promise<Buffer> {
  const names = namesOf(list);
  const rows = inOrder(list).map((person) =>
    COLUMNS.map(({ read, isDay }): XlsxCell => {
      const text = read(person, list, names);
      return isDay === true && text !== '' ? { kind: 'day', day: text } : text;
    }),
  );
  return await writeXlsx([{ name: 'People', isLandscape: true, columns: COLUMNS, rows }]);
}
