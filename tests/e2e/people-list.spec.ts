import { readFile } from 'node:fs/promises';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { expect, test } from '../support/launch-app';
import { writeList } from './support/people-files';
import {
  chooseList,
  findPerson,
  goToPeople,
  openSample,
  peopleGrid,
  readPeople,
  rowOf,
  tabTo,
} from './support/people-journey';

const filterBy = async (window: Page, filter: 'Staff group' | 'Team', choice: string) => {
  await window
    .getByRole('search', { name: 'People' })
    .getByRole('button', { name: new RegExp(`${filter}$`) })
    .click();
  await window.getByRole('option', { name: choice, exact: true }).click();
};

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Opens the list of the sample school, leavers too, in a window wide enough for every column. */
async function openList(app: ElectronApplication, window: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1900, 1000));
  await openSample(window);
  await goToPeople(window);
  await window.getByText('Show leavers').click();
  await expect(window.getByText('70 people', { exact: true })).toBeVisible();
}

const firstName = (window: Page) => peopleGrid(window).getByRole('rowheader').first();

test('finds, sorts and filters the people', async ({ desk: { app, window } }) => {
  await openList(app, window);
  const search = window.getByRole('searchbox');
  await search.fill('sandhu idris');
  await expect(window.getByText(/^1 of 70 people/)).toBeVisible();
  await expect(rowOf(peopleGrid(window), 'Sandhu, Idris')).toBeVisible();
  await window.getByRole('button', { name: 'Clear filters' }).click();
  await expect(search).toHaveValue('');
  await expect(firstName(window)).toContainText('Abara');
  const name = peopleGrid(window).getByRole('columnheader', { name: 'Name' });
  await name.click();
  await expect(name).toHaveAttribute('aria-sort', 'descending');
  await expect(firstName(window)).not.toContainText('Abara');
  const group = (await readPeople(window)).filter(({ staffGroup }) => staffGroup === 'teacher').length;
  await filterBy(window, 'Staff group', 'Teachers');
  await expect(window.getByText(new RegExp(`^${group} of 70 people`))).toBeVisible();
  await filterBy(window, 'Team', 'Leadership');
  await expect(rowOf(peopleGrid(window), 'Abara, Meredith')).toBeVisible();
  await expect(rowOf(peopleGrid(window), 'Sandhu, Idris')).toBeHidden();
});

test('puts a cell right in place, adds somebody by hand and sets the team of several at once', async ({
  desk: { app, window },
}) => {
  await openList(app, window);

  await test.step('a wrong address is refused at the cell, a right one is kept', async () => {
    const row = rowOf(peopleGrid(window), 'Abara, Meredith');
    await row.getByRole('button', { name: /^E-mail of/ }).dblclick();
    await row.getByRole('textbox').fill('not an address');
    await window.keyboard.press('Enter');
    await expect(row.getByRole('alert')).toBeVisible();
    await row.getByRole('textbox').fill('head@harbourlane.example');
    await window.keyboard.press('Enter');
    await expect
      .poll(async () => (await findPerson(window, 'Meredith', 'Abara')).email)
      .toBe('head@harbourlane.example');
  });

  await test.step('somebody new', async () => {
    await window.getByRole('button', { name: 'Add a person' }).click();
    const dialog = window.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByRole('textbox', { name: 'First name' }).fill('Zola');
    await dialog.getByRole('textbox', { name: 'Surname' }).fill('Ábrahám-O’Neill');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(rowOf(peopleGrid(window), 'Ábrahám-O’Neill, Zola')).toBeVisible();
  });

  await test.step('several are ticked and put into a team, as one change', async () => {
    const before = (await readPeople(window)).map(({ id, team }) => [id, team]);
    for (const name of ['Ábrahám-O’Neill, Zola', 'Abara, Meredith'])
      await rowOf(peopleGrid(window), name).getByRole('gridcell').first().click();
    const bar = window.getByRole('region', { name: 'Selected people' });
    await expect(bar).toContainText('2 people selected');
    await bar.getByRole('button', { name: 'Team' }).click();
    await window.getByRole('menuitem', { name: 'Another team…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Team of 2 people' });
    await dialog.getByRole('textbox', { name: 'Team' }).fill('Garden crew');
    await dialog.getByRole('button', { name: 'Set the team' }).click();
    const crew = async () => (await readPeople(window)).filter(({ team }) => team === 'Garden crew');
    await expect.poll(async () => (await crew()).length).toBe(2);
    await window.keyboard.press('Control+z');
    await expect
      .poll(async () => (await readPeople(window)).map(({ id, team }) => [id, team]))
      .toEqual(before);
  });
});

test('exports the list shown as CSV that runs no formula, and as a workbook, which the import refuses in words', async ({
  desk: { app, window },
}, info) => {
  await openList(app, window);
  await window.getByRole('button', { name: 'Add a person' }).click();
  const dialog = window.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'First name' }).fill('@SUM(A1)');
  await dialog.getByRole('textbox', { name: 'Surname' }).fill(`=cmd|'/c calc'!A1`);
  await dialog.getByRole('textbox', { name: 'Job title' }).fill('-2+3');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();

  const csv = await writeList(info.outputPath('out', 'staff.csv'), 'here before');
  await answerSaveDialog(app, csv);
  await window.getByRole('button', { name: 'Export', exact: true }).click();
  await window.getByRole('menuitem', { name: /^CSV file/ }).click();
  await expect(window.getByText('Saved 71 people')).toBeVisible();
  const text = await readFile(csv, 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(72);
  expect(text).toContain(`'@SUM(A1),'=cmd|'/c calc'!A1`);
  expect(text).toContain(`'-2+3`);
  expect(lines.filter((line) => /(?:^|,)"?[=+@-]/u.test(line))).toEqual([]);

  const xlsx = info.outputPath('out', 'staff.xlsx');
  await answerSaveDialog(app, xlsx);
  await window.getByRole('searchbox').fill('abara meredith');
  await expect(window.getByText(/^1 of 71 people/)).toBeVisible();
  await window.getByRole('button', { name: 'Export', exact: true }).click();
  await window.getByRole('menuitem', { name: /^Excel workbook/ }).click();
  await expect(window.getByText('Saved 1 person')).toBeVisible();
  const parts = unzipSync(await readFile(xlsx));
  const sheet = Object.entries(parts).find(([name]) => /^xl\/worksheets\/sheet.*\.xml$/u.test(name));
  expect(strFromU8(sheet?.[1] ?? new Uint8Array()).match(/<row /gu)).toHaveLength(2);
  const words = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
  expect(words).toContain('meredith.abara@harbourlane.example');
  expect(words).not.toContain('<f>');

  await window.getByRole('button', { name: 'Import a staff list' }).click();
  await chooseList(window, xlsx);
  await expect(window.getByRole('main').getByRole('alert')).toContainText(
    'This is an Excel workbook, not a CSV file. Nothing was brought in.',
  );
  expect(await readPeople(window)).toHaveLength(71);
});

test('does all of it by keyboard alone', async ({ desk: { app, window } }, info) => {
  const { keyboard } = window;
  await openSample(window);
  await tabTo(
    window,
    window.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'People' }),
  );
  await keyboard.press('Enter');
  const search = window.getByRole('searchbox');

  await test.step('add by hand', async () => {
    await tabTo(window, window.getByRole('button', { name: 'Add a person' }));
    await keyboard.press('Enter');
    await expect(window.getByRole('textbox', { name: 'First name' })).toBeFocused();
    await keyboard.type('Zola');
    await keyboard.press('Tab');
    await keyboard.type('Sandhu');
    await keyboard.press('Enter');
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect(window.getByRole('button', { name: 'Add a person' })).toBeFocused();
  });

  await test.step('search', async () => {
    await tabTo(window, search);
    await keyboard.type('sandhu');
    await expect(window.getByText(/^\d of \d+ people/)).toBeVisible();
  });

  await test.step('tick two rows', async () => {
    await tabTo(window, rowOf(peopleGrid(window), 'Sandhu, Idris'));
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await expect(window.getByText('2 people selected')).toBeVisible();
    await keyboard.press('ArrowUp');
  });

  await test.step('edit in place', async () => {
    const cell = window.getByRole('button', { name: /^Job title of Idris Sandhu/ });
    for (let presses = 0; presses < 6 && !(await hasFocus(cell)); presses += 1)
      await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expect(window.getByRole('textbox', { name: 'Job title of Idris Sandhu' })).toBeFocused();
    await keyboard.type('Reception Teacher');
    await keyboard.press('Enter');
    await expect(cell).toBeFocused();
    await expect(cell).toHaveText('Reception Teacher');
  });

  await test.step('set the team of both', async () => {
    const bar = window.getByRole('region', { name: 'Selected people' });
    await tabTo(window, bar.getByRole('button', { name: 'Team' }));
    await keyboard.press('Enter');
    await expect(window.getByRole('menu')).toBeVisible();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await expect(window.getByRole('dialog').getByRole('textbox', { name: 'Team' })).toBeFocused();
    await keyboard.type('Garden crew');
    await keyboard.press('Enter');
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect
      .poll(async () => (await readPeople(window)).filter(({ team }) => team === 'Garden crew').length)
      .toBe(2);
  });

  await test.step('sort by the job title', async () => {
    const heading = peopleGrid(window).getByRole('columnheader', { name: 'Job title' });
    const isInGrid = () => peopleGrid(window).evaluate((element) => element.contains(document.activeElement));
    for (let presses = 0; presses < 6 && !(await isInGrid()); presses += 1) await keyboard.press('Shift+Tab');
    for (let presses = 0; presses < 6 && !(await hasFocus(heading)); presses += 1)
      await keyboard.press('ArrowUp');
    await expect(heading).toBeFocused();
    await keyboard.press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  });

  await test.step('export', async () => {
    const csv = await writeList(info.outputPath('out', 'staff.csv'), '');
    await answerSaveDialog(app, csv);
    await tabTo(window, window.getByRole('button', { name: 'Export', exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(window.getByRole('menu')).toBeVisible();
    await keyboard.press('Enter');
    await expect(window.getByText(/^Saved \d people$/)).toBeVisible();
    expect(await readFile(csv, 'utf8')).toContain('Garden crew');
  });
});
