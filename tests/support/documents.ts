import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import { blankPerson, personId, type Person } from '#shared/domain/people/person';
import { NEW_SCHOOL_PARTS, type School } from '#shared/domain/school/school';

export function aSchool(change: Partial<School> = {}): School {
  return {
    name: 'Test School',
    phase: 'primary',
    academicYears: [],
    financialYearStart: 'april',
    timeZone: 'Europe/London',
    ...NEW_SCHOOL_PARTS,
    isSample: false,
    ...change,
  };
}

export function aDocument(change: Partial<DeskDocument> = {}): DeskDocument {
  return { ...newDocument(aSchool()), ...change };
}

export function aPerson(id: string, change: Partial<Person> = {}): Person {
  return { ...blankPerson(personId.parse(id)), givenName: id, familyName: 'Test', ...change };
}
