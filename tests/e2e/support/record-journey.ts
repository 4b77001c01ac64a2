import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { answerOpenDialog } from '../../../build/scripts/answer-dialogs';
import { openSampleSchool, readMessage } from '../../../build/scripts/demo/drive-desk';
import type { LaunchedDesk } from '../../../build/scripts/launch-packaged-app';
import { expect } from '../../support/launch-app';
import { readPdfPages } from '../../support/pdf';
import { widenWindow } from './mentoring-journey';
import { setSchoolDayEverywhere } from './school-day';

const run = promisify(execFile);

/** The sample school on a day of its autumn term, in a window of a desk's size. */
export async function openSampleOnSchoolDay(desk: LaunchedDesk): Promise<void> {
  await widenWindow(desk.app);
  await setSchoolDayEverywhere(desk);
  await openSampleSchool(desk.window);
}

/** Presses the button that saves into a folder, and gives the one new folder that came of it. */
export async function saveIntoFolder(
  { app, window }: LaunchedDesk,
  { press, told, place }: { readonly press: string; readonly told: RegExp; readonly place: string },
): Promise<string> {
  await mkdir(place, { recursive: true });
  const before = new Set(await readdir(place));
  await answerOpenDialog(app, [place]);
  await window.getByRole('button', { name: press }).click();
  await readMessage(window, told);
  const [made, ...others] = (await readdir(place)).filter((name) => !before.has(name));
  if (made === undefined || others.length > 0)
    throw new Error(`“${press}” made ${others.length} folders more.`);
  return join(place, made);
}

/** Sets a box by the keyboard: the focus on it, then the space bar. */
export async function pressBox(box: Locator, isOn: boolean): Promise<void> {
  await box.focus();
  if ((await box.isChecked()) !== isOn) await box.press('Space');
  await expect(box).toBeChecked({ checked: isOn });
}

/** The titles of a PDF's bookmarks. */
export async function readPdfBookmarks(path: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftohtml', ['-xml', '-i', '-stdout', '-enc', 'UTF-8', path], {
    maxBuffer: 2 ** 26,
  });
  return [...stdout.matchAll(/<item page="\d+">([^<]*)<\/item>/gu)].map(([, title = '']) =>
    title.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  );
}

/** The words of a saved file: of a PDF as they are printed, of a workbook, a letter or a backup as its parts hold them. */
export async function readSaved(path: string): Promise<string> {
  if (path.endsWith('.pdf')) return (await readPdfPages(path)).join('\n');
  const bytes = await readFile(path);
  if (!/\.(xlsx|docx|cpddesk)$/.test(path)) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

/** Every file below a folder, with its path. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Undoes or redoes by the keys, from outside any field. */
export async function pressUndo(window: Page, keys: 'Control+z' | 'Control+y' = 'Control+z'): Promise<void> {
  await window.getByRole('heading', { level: 1 }).first().click();
  await window.keyboard.press(keys);
}
