import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStaffFile } from '../../../../electron/work/read-staff/read-staff-file';
import { proposeStaffImport } from '../../../../electron/work/read-staff/propose-staff-import';

async function propose(name: string) {
  const file = await readStaffFile(join(import.meta.dirname, '../../../fixtures/staff', name));
  if (!file.ok) return file.error.name;
  const proposed = await proposeStaffImport(file.value, { people: [], columns: null, today: '2026-11-12' });
  return proposed.ok ? { ...file.value, ...proposed.value } : proposed.error.name;
}

async function proposeRows(name: string) {
  const proposal = await propose(name);
  if (typeof proposal === 'string') throw new Error(proposal);
  return proposal;
}

describe('hard staff files', () => {
  it.each([
    ['empty.csv', 'empty'],
    ['headings-only.csv', 'no-people'],
    ['picture.csv', 'picture'],
    ['thousand-columns.csv', 'too-many-columns'],
  ])('refuses %s', async (name, refusal) => {
    expect(await propose(name)).toBe(refusal);
  });

  it('keeps hard names as they were typed', async () => {
    const { rows } = await proposeRows('hard-names.csv');
    expect(
      rows.map(({ person: { givenName, familyName, jobTitle } }) => [givenName, familyName, jobTitle]),
    ).toEqual([
      ['Hüseyin', 'Wójcik', 'HLTA'],
      ['Siân', 'O’Neill-Smith', 'Class Teacher'],
      ['محمد', 'الأحمد', 'Cook'],
      ['Tom', "=cmd|' /C calc'!A0", 'Caretaker'],
      ['Ann', '<script>alert(1)</script>', '@SUM(A1)'],
      ['Anna', 'van der Berg', '+44 teacher'],
    ]);
    expect(rows.every(({ label }) => label === 'new')).toBe(true);
  });

  it('holds back only the rows whose quotation marks are ragged', async () => {
    const { rows } = await proposeRows('ragged-quotes.csv');
    expect(rows.map(({ row, label }) => [row, label])).toEqual([
      [2, 'fix'],
      [3, 'new'],
      [4, 'fix'],
      [5, 'new'],
    ]);
    expect(rows[0]?.reasons[0]?.sentence).toMatch(/^The quotation marks in this row do not pair up/u);
  });

  it('reads an Outlook list with semicolons in Windows-1252', async () => {
    const { encoding, delimiter, rows } = await proposeRows('outlook-semicolons-windows-1252.csv');
    expect([encoding, delimiter]).toEqual(['windows-1252', ';']);
    expect(
      rows.map(({ person }) => [person.title, person.givenName, person.familyName, person.email]),
    ).toEqual([
      ['Mrs', 'Siân', 'Hathersage', 'sian.hathersage@harbourlane.example'],
      ['Ms', 'Rosa', 'O’Neill', 'rosa.oneill@harbourlane.example'],
    ]);
  });

  it('takes display names of the Entra template apart, and offers what is blocked or no person', async () => {
    const { rows } = await proposeRows('entra-bulk-template.csv');
    expect(
      rows.map(({ row, person, leavingOut }) => [row, person.givenName, person.familyName, leavingOut?.kind]),
    ).toEqual([
      [3, 'Meredith', 'Abara', undefined],
      [4, 'Ewan', 'Zielinski', 'suspended'],
      [5, 'Library', 'Copier', 'account'],
    ]);
  });

  it('reads whole names under a title line in UTF-16 with tabs', async () => {
    const { encoding, delimiter, rows } = await proposeRows('names-in-one-column-utf-16.csv');
    expect([encoding, delimiter]).toEqual(['utf-16le', '\t']);
    expect(
      rows.map(({ row, person: { title, givenName, familyName, staffGroup }, managerChange }) => [
        row,
        title,
        givenName,
        familyName,
        staffGroup,
        managerChange?.after ?? '',
      ]),
    ).toEqual([
      [4, 'Mrs', 'Meredith', 'Abara', 'teacher', ''],
      [5, 'Miss', 'Rosa', 'Wójcik', 'teacher', 'Meredith Abara'],
      [6, 'Mr', 'Idris', 'van der Berg', 'teaching assistant', 'Rosa Wójcik'],
    ]);
  });
});
