import { expect, test } from '../support/launch-app';
import { keptList } from './support/people-files';
import {
  chooseList,
  expectStep,
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
      await window.getByRole('checkbox', { name: new RegExp(`^${name}, row`) }).check({ force: true });
    await importTicked(window, 62, '62 people added');
  });

  await test.step('what was typed in the app', async () => {
    await goToPeople(window);
    const row = rowOf(peopleGrid(window), 'Sandhu, Idris');
    await row.getByRole('button', { name: /^Team of Idris Sandhu/ }).dblclick();
    await row.getByRole('textbox').fill('Reception and Nursery');
    await window.keyboard.press('Enter');
    await expect(row).toContainText('Reception and Nursery');
    await row.getByRole('button', { name: /^Job title of Idris Sandhu/ }).dblclick();
    await row.getByRole('textbox').fill('Reception Teacher');
    await window.keyboard.press('Enter');
    await expect(row).toContainText('Reception Teacher');
  });

  await test.step('SIMS: the same people with their staff codes, and the three who were left out', async () => {
    await openImport(window);
    await openRows(window, keptList('sims-report.csv'));
    await expect(rowOf(rowsOfFile(window), 'Idris Sandhu')).toContainText('Changed');
    await importTicked(window, 62, '62 people updated');
    expect(await readPeople(window)).toHaveLength(62);
  });

  await test.step('Microsoft 365', async () => {
    await openImport(window);
    await openRows(window, keptList('microsoft-365.csv'));
    await window.screenshot({ path: 'test-results/m365.png' });
  });
});
void [chooseList, expectStep, findPerson, readDocument];
