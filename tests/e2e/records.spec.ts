import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { encodeSavedFile } from '../../electron/store/saved-file';
import { expect, test } from '../support/launch-app';

const openSample = (window: Page) => window.getByRole('button', { name: 'Open the sample school' }).click();
const place = (window: Page, name: string) =>
  window.getByRole('navigation', { name: 'Places' }).getByRole('link', { name }).click();

/** Changes the school's name by a command, as a screen would, and answers once the app says it is kept. */
const renameSchool = (window: Page, name: string) =>
  window.evaluate(
    async (to) =>
      (await globalThis.window.desk.run({ name: 'school.edit', input: { fields: { name: to } } })).ok,
    name,
  );

const schoolName = (window: Page) =>
  window.evaluate(
    async () => (await globalThis.window.desk.snapshot(undefined)).document?.school.name ?? null,
  );

test('starts my school, from the first screen to Today and what it asks for first', async ({
  desk: { window },
}) => {
  await window.getByRole('button', { name: 'Start my school' }).click();
  await window.getByRole('button', { name: 'Start my school' }).click();
  await expect(window.getByText('Give the school’s name.')).toBeVisible();
  await window.getByRole('textbox', { name: 'Name', exact: true }).first().fill('St Hilda’s Primary');
  await window.getByRole('button', { name: 'Start St Hilda’s Primary' }).click();
  await expect(window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(window.getByText('St Hilda’s Primary').first()).toBeVisible();
  await expect(window.getByRole('main').getByRole('link', { name: /staff/i }).first()).toBeVisible();
});

test('keeps the records in the folder it was given', async ({ launchDesk }, testInfo) => {
  const dataDir = testInfo.outputPath('a folder', 'récords');
  const first = await launchDesk({ dataDir });
  await openSample(first.window);
  await expect(first.window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await first.close();
  expect((await readdir(dataDir)).toSorted()).toEqual(['desk.json', 'versions']);
  const second = await launchDesk({ dataDir });
  await expect(second.window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(await schoolName(second.window)).toBe('Harbour Lane Primary School');
});

test('loses nothing it said was kept when it is killed', async ({ launchDesk }, testInfo) => {
  const dataDir = testInfo.outputPath('records');
  const first = await launchDesk({ dataDir });
  await openSample(first.window);
  await expect(first.window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(await renameSchool(first.window, 'Kept to the last')).toBe(true);
  const process = first.app.process();
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
  const second = await launchDesk({ dataDir });
  await expect(second.window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(await schoolName(second.window)).toBe('Kept to the last');
});

test('sets a damaged file aside, opens the last good version and says so until it is read', async ({
  launchDesk,
}, testInfo) => {
  const dataDir = testInfo.outputPath('records');
  const first = await launchDesk({ dataDir });
  await openSample(first.window);
  await expect(first.window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(await renameSchool(first.window, 'Before the damage')).toBe(true);
  await first.close();
  const path = join(dataDir, 'desk.json');
  const damaged = await readFile(path);
  damaged.fill(0, 4096, 8192);
  await writeFile(path, damaged);

  const { window } = await launchDesk({ dataDir });
  const notice = window.getByText('The data file was damaged. It was kept as desk.json.damaged-1');
  await expect(notice).toBeVisible();
  expect(await readFile(join(dataDir, 'desk.json.damaged-1'))).toEqual(damaged);
  expect(await schoolName(window)).toBe('Before the damage');
  expect(await renameSchool(window, 'After the damage')).toBe(true);
  await expect(window.getByText('After the damage').first()).toBeVisible();
  await expect(notice).toBeVisible();
  await window.getByRole('button', { name: 'I have read this' }).click();
  await expect(notice).toBeHidden();
});

test('shows a newer version’s records as closed, and leaves every byte', async ({ launchDesk }, testInfo) => {
  const dataDir = testInfo.outputPath('records');
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'desk.json');
  const bytes = encodeSavedFile({ sequence: 3, document: { format: 99, unheardOf: true } });
  await writeFile(path, bytes);
  const { window, close } = await launchDesk({ dataDir });
  await expect(window.getByRole('heading', { name: 'Your records were not opened' })).toBeVisible();
  await expect(window.getByText('saved by a newer version of CPD Desk')).toBeVisible();
  const answers = await window.evaluate(async () => [
    (await globalThis.window.desk.openSample(undefined)).ok,
    (await globalThis.window.desk.run({ name: 'school.edit', input: { fields: { name: 'Over it' } } })).ok,
    (await globalThis.window.desk.undo(undefined)).ok,
  ]);
  expect(answers).toEqual([false, false, false]);
  await close();
  expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  expect(await readdir(dataDir)).toEqual(['desk.json']);
});

test('saves a backup and restores it through Settings', async ({ desk: { app, window } }, testInfo) => {
  const backup = testInfo.outputPath('backup.cpddesk');
  await mkdir(testInfo.outputPath(), { recursive: true });
  await openSample(window);
  await place(window, 'Settings');
  await window.getByRole('link', { name: 'Records and backups' }).click();
  await answerSaveDialog(app, backup);
  await window.getByRole('button', { name: 'Save a backup' }).click();
  await expect(window.getByText('Backup saved')).toBeVisible();
  expect(await renameSchool(window, 'Changed since')).toBe(true);
  await answerOpenDialog(app, [backup]);
  await window.getByRole('button', { name: 'Restore a backup' }).click();
  await window.getByRole('button', { name: 'Choose a backup' }).click();
  await expect(window.getByText('The backup was restored')).toBeVisible();
  expect(await schoolName(window)).toBe('Harbour Lane Primary School');
});

test('refuses a damaged backup in words and keeps what is open', async ({
  desk: { app, window },
}, testInfo) => {
  const backup = testInfo.outputPath('backup.cpddesk');
  await mkdir(testInfo.outputPath(), { recursive: true });
  await writeFile(backup, '{"file":"cpd-desk"}');
  await openSample(window);
  await place(window, 'Settings');
  await window.getByRole('link', { name: 'Records and backups' }).click();
  await answerOpenDialog(app, [backup]);
  await window.getByRole('button', { name: 'Restore a backup' }).click();
  await window.getByRole('button', { name: 'Choose a backup' }).click();
  await expect(window.getByText('This file is not a CPD Desk backup, or it is damaged.')).toBeVisible();
  expect(await schoolName(window)).toBe('Harbour Lane Primary School');
});
