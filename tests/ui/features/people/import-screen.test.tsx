import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import type { StaffListProposal } from '#shared/contract/staff-list';
import type { DeskDocument } from '#shared/document/desk-document';
import type { Result } from '#shared/lib/result';
import { doJob } from '../../../../electron/work/do-job';
import { aDocument, aPerson } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { openPeople } from './open-people';

const LIST = `Surname,Forename,Job Title,Staff Code,Start Date,Password
Khan,Amina,Class Teacher,AKH,01/09/2024,secret
Lee,Ben,Head Cook,BLE,01/09/2020,secret
Newton,Olga,Caretaker,ONE,soon,secret
`;
const ben = aPerson('ben', {
  givenName: 'Ben',
  familyName: 'Lee',
  jobTitle: 'Cook',
  staffCode: 'BLE',
  imported: { jobTitle: 'Cook', staffCode: 'BLE' },
});

/** A desk that reads staff lists as the worker does, without a process of its own. */
function deskWith(document: DeskDocument) {
  const readStaffList = vi.fn<DeskBridge['readStaffList']>(async ({ bytes, columns, answers }) => {
    const people = Object.values(document.people);
    const input = {
      bytes: new Uint8Array(bytes),
      columns,
      people,
      today: '2026-11-12',
      staffGroups: ['teacher'],
      ...answers,
    };
    const result = await doJob({ kind: 'staff-list', input }, () => undefined);
    // A job of this kind answers with a proposal.
    return result as Result<StaffListProposal>;
  });
  return { desk: installFakeDesk(document, { readStaffList }), readStaffList };
}

async function chooseFile(content: BlobPart, name = 'staff.csv'): Promise<File> {
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no place for a file.');
  const file = new File([content], name, { type: 'text/csv' });
  await userEvent.upload(input, file);
  return file;
}

async function goToRows(): Promise<void> {
  await chooseFile(LIST);
  await userEvent.click(await screen.findByRole('button', { name: 'Look at the rows' }));
}

const bringIn = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^Bring in ${name}`) });

describe('ImportScreen', () => {
  it('says how the file is written and what each column was taken for, with the focus on the step', async () => {
    deskWith(aDocument({ people: { [ben.id]: ben } }));
    await openPeople('/people/import');
    await chooseFile(LIST);
    const heading = await screen.findByRole('heading', { name: 'Check the columns' });
    expect(document.activeElement).toBe(heading);
    expect(
      screen.getByText(/staff.csv has 3 rows and 6 columns, read as UTF-8 text with commas/),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: /What “Forename” holds/ }).textContent).toBe('First name');
    expect(screen.getByRole('button', { name: /What “Password” holds/ })).toHaveProperty('disabled', true);
    expect(document.body.textContent).not.toContain('secret');
  });

  it('reads the rows again when a column is put right', async () => {
    const { readStaffList } = deskWith(aDocument({ people: {} }));
    await openPeople('/people/import');
    await chooseFile(LIST);
    await userEvent.click(await screen.findByRole('button', { name: /What “Staff Code” holds/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Leave out' }));
    expect(readStaffList.mock.lastCall?.[0].columns).toContainEqual({
      header: 'Staff Code',
      field: 'ignore',
    });
  });

  it('labels each row, shows before and after, and says what is wrong at the very cell', async () => {
    deskWith(aDocument({ people: { [ben.id]: ben } }));
    await openPeople('/people/import');
    await goToRows();
    const rows = within(screen.getByRole('grid', { name: 'Rows of the file' })).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('New');
    expect(rows[2]?.textContent).toContain('Was Cook, becomes  → Head Cook');
    const cells = within(rows[3] ?? document.body).getAllByRole('gridcell');
    expect(cells.at(-1)?.textContent).toContain('“soon” is not a date');
  });

  it('writes nothing before it is told to, and then everything as one change with one undo', async () => {
    const { desk } = deskWith(aDocument({ people: { [ben.id]: ben } }));
    await openPeople('/people/import');
    await goToRows();
    expect(desk.ran).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Import 2 people' }));
    expect(await screen.findByRole('heading', { name: '1 person added, 1 person updated' })).toBeDefined();
    expect(desk.ran.map(({ name }) => name)).toEqual(['people.import']);
    expect(desk.document().people[ben.id]).toMatchObject({
      jobTitle: 'Head Cook',
      imported: { jobTitle: 'Head Cook', staffCode: 'BLE' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(Object.values(desk.document().people)).toEqual([ben]);
  });

  it('brings in a row once its cell was put right', async () => {
    deskWith(aDocument({ people: {} }));
    await openPeople('/people/import');
    await goToRows();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the Start date of Olga Newton, row 4' }));
    expect(await screen.findByRole('button', { name: 'Import 3 people' })).toBeDefined();
  });

  it('keeps ticks while going back and forth', async () => {
    deskWith(aDocument({ people: {} }));
    await openPeople('/people/import');
    await goToRows();
    await userEvent.click(bringIn('Amina Khan'));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the columns' }));
    await userEvent.click(screen.getByRole('button', { name: 'Look at the rows' }));
    expect(bringIn('Amina Khan')).toHaveProperty('checked', false);
    expect(bringIn('Ben Lee')).toHaveProperty('checked', true);
  });

  it('leaves out those who have gone unless told otherwise', async () => {
    deskWith(aDocument({ people: {} }));
    await openPeople('/people/import');
    await chooseFile('Surname,Forename,Leaving Date\nKhan,Amina,\nGone,Gwen,20/07/2025\n');
    await userEvent.click(await screen.findByRole('button', { name: 'Look at the rows' }));
    expect(screen.getByRole('button', { name: 'Import 1 person' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '1 person who has left' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Gwen Gone, row 3' }));
    expect(screen.getByRole('button', { name: 'Import 2 people' })).toBeDefined();
  });

  it('refuses a file of more than 20 MB before reading it', async () => {
    const { readStaffList } = deskWith(aDocument({ people: {} }));
    await openPeople('/people/import');
    await chooseFile(new Uint8Array(21 * 1024 * 1024));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'This file has 21 MB. A staff list has at most 20 MB',
    );
    expect(readStaffList).not.toHaveBeenCalled();
  });

  it('says what a picture under a list’s name is, and stays at the file', async () => {
    deskWith(aDocument({ people: {} }));
    await openPeople('/people/import');
    await chooseFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'photo.csv');
    expect((await screen.findByRole('alert')).textContent).toContain('This is a picture');
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeDefined();
  });

  it('shows how far the reading is, and stops it', async () => {
    const cancelWork = vi.fn<DeskBridge['cancelWork']>(async () => null as never);
    const readStaffList = vi.fn<DeskBridge['readStaffList']>(() => new Promise(() => undefined));
    const desk = installFakeDesk(aDocument({ people: {} }), { cancelWork, readStaffList });
    await openPeople('/people/import');
    await chooseFile(LIST);
    await vi.waitFor(() => expect(readStaffList).toHaveBeenCalled());
    const jobId = readStaffList.mock.lastCall?.[0].jobId ?? '';
    desk.tellProgress({ jobId, fraction: 0.4, words: 'Comparing 3 rows with the people you have' });
    expect(
      (await screen.findByRole('progressbar', { name: /Comparing 3 rows/ })).getAttribute('aria-valuenow'),
    ).toBe('40');
    await userEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
    expect(cancelWork).toHaveBeenCalledWith({ jobId });
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeDefined();
  });
});
