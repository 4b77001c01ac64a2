import { join } from 'node:path';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { readMessage } from '../../build/scripts/demo/drive-desk';
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/launch-app';
import { longList, longSurname, writeHugeFile, writeList } from './support/people-files';
import {
  chooseList,
  expectStep,
  goToPeople,
  importTicked,
  openImport,
  openRows,
  readPeople,
  startSchool,
  tabTo,
  watchForScripts,
} from './support/people-journey';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);
const HEADERS = 'Surname,Forename,Job Title,Work Email';

test('says of every file that is no staff list what is wrong with it, and brings in nothing', async ({
  desk: { window },
}, info) => {
  const path = (name: string) => info.outputPath('lists', name);
  const columns = Array.from({ length: 1000 }, (_, at) => `Column ${at}`).join(',');
  const files: readonly (readonly [string, RegExp])[] = [
    [await writeList(path('empty.csv'), ''), /empty/i],
    [await writeList(path('picture.csv'), PNG), /picture/i],
    [await writeHugeFile(path('huge.csv'), 200 * 1024 * 1024), /200\s*MB/],
    [await writeList(path('wide.csv'), `${columns}\n${columns}\n`), /columns/i],
    [await writeList(path('heading.csv'), `${HEADERS}\n`), /heading|nobody|no (?:people|rows)/i],
  ];
  await startSchool(window);
  await openImport(window);
  for (const [file, words] of files) {
    await chooseList(window, file);
    const refusal = window.getByRole('main').getByRole('alert');
    await expect(refusal).toContainText(words);
    await expect(refusal).toHaveText(/[.!]/);
  }
  expect(await readPeople(window)).toEqual([]);
});

test('takes hostile, accented and right-to-left names for the words they are', async ({
  desk: { app, window },
}, info) => {
  const names = [
    `"=cmd|'/c calc'!A1",Mallory,Teacher,m1@quayside.example`,
    '"<script>globalThis.wasRun = true</script>",Ann,Teacher,m2@quayside.example',
    '"<img src=x onerror=globalThis.wasRun=true>",Bob,Teacher,m3@quayside.example',
    "O'Brien-Łukasz,Siân,Cook,m4@quayside.example",
    'עמית,יעל,Teacher,m5@quayside.example',
  ];
  const list = await writeList(info.outputPath('lists', 'names.csv'), `${HEADERS}\n${names.join('\n')}\n`);
  const whatRan = watchForScripts(app, window);
  await startSchool(window);
  await openImport(window);
  await openRows(window, list);
  await importTicked(window, 5, '5 people added');
  await goToPeople(window);
  await expect(
    window.getByText('O’Brien-Łukasz').or(window.getByText("O'Brien-Łukasz")).first(),
  ).toBeVisible();
  await expect(window.getByText('<script>globalThis.wasRun').first()).toBeVisible();
  expect(await readPeople(window)).toHaveLength(5);
  const saved = info.outputPath('staff.csv');
  await answerSaveDialog(app, saved);
  await window.getByRole('button', { name: 'Export' }).click();
  await window.getByRole('menuitem', { name: /CSV/ }).click();
  await readMessage(window, /saved|Saved/);
  expect(await readFile(saved, 'utf8')).toContain("'=cmd|");
  expect(await whatRan()).toEqual([]);
});

test('reads a list with ragged quotes to its end and asks about the rows in doubt', async ({
  desk: { window },
}, info) => {
  const text = `${HEADERS}\nAbara,"Meredith,Head,abara@quayside.example\nRashid,Mei,Deputy,rashid@quayside.example\n`;
  await startSchool(window);
  await openImport(window);
  await chooseList(window, await writeList(info.outputPath('lists', 'ragged.csv'), text));
  await expectStep(window, 'Check the columns');
  expect(await readPeople(window)).toEqual([]);
});

test('brings in ten thousand people, or nobody where it is left before the end', async ({
  desk: { window },
}, info) => {
  const list = await writeList(join(info.outputDir, 'long.csv'), longList(10_000));
  await startSchool(window);
  await openImport(window);
  await openRows(window, list);
  await goToPeople(window);
  expect(await readPeople(window)).toEqual([]);
  await openImport(window);
  await openRows(window, list);
  await importTicked(window, 10_000, '10,000 people added');
  await goToPeople(window);
  await window.getByRole('searchbox').fill(longSurname(9_876));
  await expect(window.getByText(longSurname(9_876)).first()).toBeVisible();
});

test('walks the whole import by keyboard alone', async ({ desk: { window } }, info) => {
  const list = await writeList(
    info.outputPath('lists', 'one.csv'),
    `${HEADERS}\nAbara,Meredith,Headteacher,a@quayside.example\n`,
  );
  await startSchool(window);
  await openImport(window);
  const choose = window.getByRole('button', { name: /^Choose a file$/ });
  await tabTo(window, choose);
  const [dialog] = await Promise.all([window.waitForEvent('filechooser'), window.keyboard.press('Enter')]);
  await dialog.setFiles(list);
  await expectStep(window, 'Check the columns');
  await tabTo(window, window.getByRole('button', { name: 'Look at the rows' }));
  await window.keyboard.press('Enter');
  await expectStep(window, 'Look at the rows');
  await tabTo(window, window.getByRole('button', { name: 'Import 1 person' }));
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await readPeople(window)).length).toBe(1);
});
