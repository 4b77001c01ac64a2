import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch-app';
import { keptList } from './support/people-files';
import {
  bringInEverybody,
  findPerson,
  goToPeople,
  importTicked,
  openImport,
  openRows,
  peopleGrid,
  readDocument,
  readPeople,
  rowOf,
  rowsOfFile,
  startSchool,
} from './support/people-journey';

const STAFF = 62;

/** Puts one cell of the list right where it stands. */
async function retype(window: Page, person: string, cell: string, text: string): Promise<void> {
  const row = rowOf(peopleGrid(window), person);
  await row.getByRole('button', { name: new RegExp(`^${cell} of`) }).dblclick();
  await row.getByRole('textbox', { name: new RegExp(`^${cell} of`) }).fill(text);
  await window.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: new RegExp(`^${cell} of`) })).toHaveText(text);
}

test('brings the staff in from four systems one after the other, and everybody is there once', async ({
  desk: { window },
}) => {
  test.setTimeout(180_000);
  await startSchool(window);

  await test.step('Google Workspace: what is offered for leaving out comes in after all', async () => {
    await openImport(window);
    await openRows(window, keptList('google-workspace.csv'));
    await expect(window.getByRole('button', { name: 'Import 57 people' })).toBeVisible();
    // A class teacher and a SENCo: somebody filed their accounts under the pupils.
    await window.getByRole('button', { name: /^2 pupils/ }).click();
    await window.getByRole('button', { name: 'Bring them all in' }).click();
    await expect(window.getByRole('button', { name: 'Import 59 people' })).toBeVisible();
    // An account that is switched off does not say that its owner has left; the list from SIMS will.
    await window.getByRole('button', { name: /^3 accounts switched off/ }).click();
    for (const name of ['Ewan Zielinski', 'Farah Whitcombe', 'Nadia Pemberton'])
      await window.getByText(new RegExp(`^${name}, row`)).click();
    await importTicked(window, STAFF, '62 people added');
  });

  await test.step('two cells are put right in the app', async () => {
    await goToPeople(window);
    await retype(window, 'Sandhu, Idris', 'Team', 'Reception and Nursery');
    await retype(window, 'Sandhu, Idris', 'Job title', 'Reception Teacher');
  });

  await test.step('SIMS: the same people, now with staff codes and leaving days', async () => {
    await openImport(window);
    await openRows(window, keptList('sims-report.csv'));
    const row = rowOf(rowsOfFile(window), 'Idris Sandhu');
    await expect(row).toContainText('Changed');
    await expect(row).toContainText('Early Career Teacher');
    await importTicked(window, STAFF, '62 people updated');
    expect(await readPeople(window)).toHaveLength(STAFF);
    expect(await findPerson(window, 'Farah', 'Whitcombe')).toMatchObject({
      staffCode: 'FWH',
      leavingDay: '2026-08-31',
    });
  });

  await test.step('Microsoft 365: it says nothing new', async () => {
    await openImport(window);
    await openRows(window, keptList('microsoft-365.csv'));
    await expect(window.getByText('0 rows are new, 0 changed and 62 the same.')).toBeVisible();
    await expect(window.getByRole('button', { name: 'Nobody to import' })).toBeDisabled();
  });

  const before = await readDocument(window);
  await test.step('Arbor: names by which colleagues go', async () => {
    await openImport(window);
    await openRows(window, keptList('arbor-labels.csv'));
    await window.getByRole('button', { name: /^Import \d+ people$/ }).click();
    await expect(window.getByRole('heading', { name: /^\d+ people updated$/ })).toBeVisible();
    expect(await readPeople(window)).toHaveLength(STAFF);
    expect(await findPerson(window, 'Yusuf', 'Carmichael')).toMatchObject({ knownAs: 'Yus' });
  });

  await test.step('the same person from four systems is one person, and what was typed is kept', async () => {
    const people = await readPeople(window);
    expect(new Set(people.map(({ email }) => email)).size).toBe(STAFF);
    expect(new Set(people.map(({ employeeId }) => employeeId)).size).toBe(STAFF);
    expect(
      people.filter(({ staffCode, team, title }) => staffCode === '' || team === '' || title === ''),
    ).toEqual([]);
    expect(await findPerson(window, 'Idris', 'Sandhu')).toMatchObject({
      team: 'Reception and Nursery',
      jobTitle: 'Reception Teacher',
      staffCode: 'ISA',
      title: 'Dr',
    });
  });

  await test.step('one undo takes the whole of the last import back', async () => {
    await window.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect.poll(async () => (await readDocument(window)).people).toEqual(before.people);
    await window.keyboard.press('Control+y');
    await expect.poll(async () => (await findPerson(window, 'Yusuf', 'Carmichael')).knownAs).toBe('Yus');
  });

  await test.step('the list shows them all', async () => {
    await goToPeople(window);
    await window.getByText('Show leavers').click();
    await expect(window.getByText('62 people', { exact: true })).toBeVisible();
  });
});

for (const file of ['arbor-labels.csv', 'google-workspace.csv', 'microsoft-365.csv', 'sims-report.csv']) {
  test(`finds 62 people in ${file}, and takes all of them back by one undo`, async ({ desk: { window } }) => {
    await startSchool(window);
    const before = await readDocument(window);
    await openImport(window);
    await openRows(window, keptList(file));
    await bringInEverybody(window);
    await importTicked(window, STAFF, '62 people added');
    expect(await readPeople(window)).toHaveLength(STAFF);
    await window.getByRole('button', { name: 'See everybody' }).click();
    await window.keyboard.press('Control+z');
    await expect.poll(async () => (await readDocument(window)).people).toEqual(before.people);
    await expect(window.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
  });
}
