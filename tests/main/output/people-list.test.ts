import { inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '#shared/domain/people/import/match-columns';
import { blankPerson, personId, type Person } from '#shared/domain/people/person';
import { DEFAULT_STAFF_GROUPS } from '#shared/domain/school/school';
import { writePeopleCsv, writePeopleXlsx } from '../../../electron/output/people-list';

const school = { staffGroups: DEFAULT_STAFF_GROUPS };
const head: Person = { ...blankPerson(personId.parse('head')), givenName: 'Meredith', familyName: 'Abara' };
const teacher: Person = {
  ...blankPerson(personId.parse('teacher')),
  givenName: 'Siân',
  familyName: 'Hathersage',
  email: 'sian@school.example',
  staffGroup: 'teacher',
  subjects: ['Art', 'Music'],
  lineManagerId: head.id,
  startDay: '2024-09-02',
};
const governor: Person = {
  ...blankPerson(personId.parse('governor')),
  kind: 'governor',
  givenName: 'Tobias',
  familyName: 'Lindgarth',
};

function readCsv(people: readonly Person[], everyone = people): readonly Record<string, string>[] {
  const text = writePeopleCsv({ people, everyone, school }).replace('\uFEFF', '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The text of one file inside a zip, found by its local header. */
function unzip(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let file = 0; file < zip.readUInt16LE(end + 10); file += 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    const entry = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (entry === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString('utf8');
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Error(`${name} is not in the workbook`);
}

describe('writePeopleCsv', () => {
  it('writes each person once, by surname', () => {
    expect(readCsv([teacher, head]).map((row) => row['Surname'])).toEqual(['Abara', 'Hathersage']);
  });

  it('names the staff group and the line manager in words', () => {
    expect(readCsv([teacher], [teacher, head])[0]).toMatchObject({
      'Staff group': 'Teachers',
      'Line manager': 'Meredith Abara',
      Subjects: 'Art; Music',
      'Start date': '2024-09-02',
    });
  });

  it('says of a governor that they are one', () => {
    expect(readCsv([governor])[0]?.['Staff group']).toBe('Governors');
  });

  it('keeps a spreadsheet from running what looks like a formula', () => {
    const row = readCsv([{ ...head, jobTitle: '=cmd|calc', team: '+1', knownAs: '@SUM(A1)' }])[0];
    expect(row).toMatchObject({ 'Job title': "'=cmd|calc", Team: "'+1", 'Known as': "'@SUM(A1)" });
  });

  it('says the phase, the year of induction and the day of mentor training', () => {
    const row = readCsv([{ ...teacher, phase: 'Key stage 1', ectYear: 2, mentorTrainedOn: '2026-10-05' }])[0];
    expect(row).toMatchObject({
      'Phase of school': 'Key stage 1',
      'ECT year': '2',
      'Mentor trained': '2026-10-05',
    });
    expect(readCsv([head])[0]).toMatchObject({ 'Phase of school': '', 'ECT year': '', 'Mentor trained': '' });
  });

  it('leaves out what they will not work on, who assesses them and when they are free', () => {
    const told = writePeopleCsv({
      people: [
        {
          ...teacher,
          avoids: ['Assemblies'],
          freePeriods: ['tue/p3'],
          lineManagerId: null,
          inductionTutorId: head.id,
        },
      ],
      everyone: [head, teacher],
      school,
    });
    expect(told).not.toMatch(/Assemblies|tue\/p3|Meredith/);
  });

  it('has no heading that the import would take for another field', () => {
    // Without a team the column of teams is empty, and any that might be one would be taken in its place.
    const [row = {}] = readCsv([
      { ...teacher, phase: 'Key stage 1', ectYear: 2, mentorTrainedOn: '2026-10-05' },
    ]);
    const headers = Object.keys(row);
    const fields = matchColumns(headers, [Object.values(row)]).map(({ field }) => field);
    const taken = ['Phase of school', 'ECT year', 'Mentor trained'].map(
      (each) => fields[headers.indexOf(each)],
    );
    expect(taken).toEqual(['ignore', 'ignore', 'ignore']);
  });

  it('leaves out notes, which may be confidential', () => {
    expect(
      writePeopleCsv({ people: [{ ...head, notes: 'Back from leave' }], everyone: [], school }),
    ).not.toContain('leave');
  });
});

describe('writePeopleXlsx', () => {
  it('writes names as text and days as dates', async () => {
    const workbook = await writePeopleXlsx({ people: [teacher], everyone: [teacher, head], school });
    expect(unzip(workbook, 'xl/sharedStrings.xml')).toContain('Hathersage');
    expect(unzip(workbook, 'xl/worksheets/sheet1.xml')).toContain('<v>45537</v>');
  });

  it('writes what looks like a formula as the text it is', async () => {
    const workbook = await writePeopleXlsx({
      people: [{ ...head, jobTitle: '=cmd|calc' }],
      everyone: [head],
      school,
    });
    expect(unzip(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(unzip(workbook, 'xl/sharedStrings.xml')).toContain('=cmd|calc');
  });
});
