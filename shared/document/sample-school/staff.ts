import { blankPerson, IMPORTED_FIELDS, type ImportedField, type Person } from '../../domain/people/person';
import { inferStaffGroup } from '../../domain/people/import/infer-staff-group';
import { PART_TIME } from './part-time';
import { samplePersonId } from './sample-id';
import { STAFF_LIST } from './staff-list';
import { STAFF_VOICES } from './staff-voices';
import { STAFF_WEEKS } from './staff-week';

/** Everybody on Harbour Lane's staff list, as if it had been imported and most had since added their own words. */
export function buildStaff(): readonly Person[] {
  return STAFF_LIST.trim().split('\n').map(readStaffLine);
}

function readStaffLine(line: string): Person {
  const [
    employeeId = '',
    title = '',
    givenName = '',
    familyName = '',
    emailName = '',
    staffCode = '',
    jobTitle = '',
    team = '',
    manager = '',
    startDay = '',
    leavingDay = '',
  ] = line.split('|').map((cell) => cell.trim());
  const listed: Person = {
    ...blankPerson(samplePersonId(emailName)),
    title,
    givenName,
    familyName,
    email: `${emailName}@harbourlane.example`,
    staffCode,
    employeeId,
    jobTitle,
    team,
    staffGroup: inferStaffGroup(jobTitle),
    lineManagerId: manager ? samplePersonId(manager) : null,
    startDay: startDay || null,
    leavingDay: leavingDay || null,
    fullTimePercent: PART_TIME[emailName] ?? 100,
  };
  return { ...listed, ...STAFF_WEEKS[emailName], ...STAFF_VOICES[emailName], imported: importedFrom(listed) };
}

/** What the lists said: every field that they filled, days as `YYYY-MM-DD` and the line manager by id. */
function importedFrom(listed: Person): Person['imported'] {
  const said: Partial<Record<ImportedField, string>> = {};
  for (const field of IMPORTED_FIELDS) {
    const value = listed[field];
    if (typeof value === 'string' && value !== '') said[field] = value;
  }
  return said;
}
