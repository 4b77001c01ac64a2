import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe';
import { expect, test } from '../support/launch-app';
import { keptList, longList, longSurname, writeList } from './support/people-files';
import {
  chooseList,
  expectStep,
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

const recordsOf = (dataDir: string) => readFile(join(dataDir, 'desk.json'));

test('brings in the columns as they were put right, without the row that was unticked', async ({
  desk: { window },
}, info) => {
  const list = await writeList(
    info.outputPath('lists', 'odd-headings.csv'),
    'Who,What they do,Where\n"Khan, Amina",Class Teacher,Year 3\n"Lee, Ben",Cook,Kitchen\n"Newton, Olga",Caretaker,Premises\n',
  );
  await startSchool(window);
  await openImport(window);
  await chooseList(window, list);
  await expectStep(window, 'Check the columns');
  for (const [header, field] of [
    ['Who', 'Whole name in one column'],
    ['What they do', 'Job title'],
    ['Where', 'Team or department'],
  ] as const) {
    await window.getByRole('button', { name: new RegExp(`What “${header}” holds`) }).click();
    await window.getByRole('option', { name: field, exact: true }).click();
    await expect(window.getByRole('button', { name: new RegExp(`What “${header}” holds`) })).toContainText(
      field,
    );
  }
  await window.getByRole('button', { name: 'Look at the rows' }).click();
  await rowOf(rowsOfFile(window), 'Ben Lee').getByRole('gridcell').first().locator('label').click();
  await expect(rowOf(rowsOfFile(window), 'Ben Lee')).toContainText('Left out');
  await importTicked(window, 2, '2 people added');
  expect(
    (await readPeople(window))
      .map(({ familyName, givenName, jobTitle, team }) => [familyName, givenName, jobTitle, team])
      .toSorted(),
  ).toEqual([
    ['Khan', 'Amina', 'Class Teacher', 'Year 3'],
    ['Newton', 'Olga', 'Caretaker', 'Premises'],
  ]);
});

test('writes nothing when it is left before the end', async ({ desk: { window, dataDir } }) => {
  await startSchool(window);
  const before = { document: await readDocument(window), records: await recordsOf(dataDir) };
  await openImport(window);
  await openRows(window, keptList('sims-report.csv'));
  await goToPeople(window);
  await expect(window.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
  expect(await readDocument(window)).toEqual(before.document);
  expect(await recordsOf(dataDir)).toEqual(before.records);
});

test('stops reading a long list and leaves everything as it was; then brings in ten thousand people and finds one', async ({
  desk: { window, dataDir },
}, info) => {
  test.setTimeout(150_000);
  const list = await writeList(info.outputPath('lists', 'trust.csv'), longList(10_000));
  await startSchool(window);
  const before = { document: await readDocument(window), records: await recordsOf(dataDir) };
  await openImport(window);

  await test.step('stopped while it is read', async () => {
    // Longer than the one below, so that there is time to stop on the fastest computer.
    await chooseList(window, await writeList(info.outputPath('lists', 'longer.csv'), longList(60_000)));
    await window.getByRole('button', { name: 'Stop reading' }).click();
    await expect(window.getByRole('button', { name: /^Choose (a|another) file$/ })).toBeVisible();
    await expectStep(window, 'Choose the file');
    expect(await readDocument(window)).toEqual(before.document);
    expect(await recordsOf(dataDir)).toEqual(before.records);
  });

  await test.step('read to its end, with progress', async () => {
    await watchProgress(window);
    await openRows(window, list);
    expect(await seenProgress(window)).toBeGreaterThan(2);
    await importTicked(window, 10_000, '10,000 people added');
  });

  await test.step('somebody is found', async () => {
    await goToPeople(window);
    await expect(window.getByText('10,000 people', { exact: true })).toBeVisible();
    await window.getByRole('searchbox').fill(longSurname(9_876));
    await expect(rowOf(peopleGrid(window), longSurname(9_876))).toBeVisible();
    await expect(window.getByText('1 of 10,000 people')).toBeVisible();
  });
});

/** Notes each state of the progress bar that the page comes to show. */
const watchProgress = (window: Page) =>
  window.evaluate(() => {
    const seen = new Set<string>();
    Reflect.set(globalThis, 'seenProgress', seen);
    new MutationObserver(() => {
      const bar = document.querySelector('[role="progressbar"]');
      if (bar !== null) seen.add(bar.getAttribute('aria-valuetext') ?? '');
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

const seenProgress = (window: Page) =>
  window.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'seenProgress');
    return seen instanceof Set ? seen.size : 0;
  });

for (const theme of ['light', 'dark'] as const) {
  test(`has no barrier at any step, in ${theme} colours`, async ({ desk: { window } }) => {
    test.setTimeout(120_000);
    await window.evaluate((to) => globalThis.window.desk.setPreferences({ theme: to }), theme);
    await window.reload();
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
    await startSchool(window);
    await openImport(window);
    await expectNoAxeViolations(window);
    await chooseList(window, keptList('picture.csv'));
    await expect(window.getByRole('main').getByRole('alert')).toBeVisible();
    await expectNoAxeViolations(window);
    await chooseList(window, keptList('google-workspace.csv'));
    await expectStep(window, 'Check the columns');
    await window.getByRole('button', { name: 'The first rows as they stand in the file' }).click();
    await expectNoAxeViolations(window);
    await window.getByRole('button', { name: 'Look at the rows' }).click();
    await window.getByRole('button', { name: /^3 accounts switched off/ }).click();
    await expectNoAxeViolations(window);
    await importTicked(window, 57, '57 people added');
    await expectNoAxeViolations(window);
  });
}
