import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import type { Award } from '#shared/domain/bursary/award';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { goTo, openSampleSchool, readMessage } from '../../build/scripts/demo/drive-desk';
import { draftTimetable, goToStep, openTeachMeet, publish } from '../../build/scripts/demo/drive-teach-meet';
import { saveBursaries } from '../../build/scripts/demo/save-bursaries';
import { saveFiles, savePrintSet } from '../../build/scripts/demo/make-print-set';
import type { LaunchedDesk } from '../../build/scripts/launch-packaged-app';
import { expect, test } from '../support/launch-app';
import { readPdfPages } from '../support/pdf';
import { openAddress, readPairings } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { setSchoolDay } from './support/school-day';

test.describe.configure({ timeout: 240_000 });

/** Every private note and lesson review of the sample school holds this word, and nothing else in it does. */
const WORD = /kingfisher/i;

/** A kept version below the data folder, by the number of its save. */
const KEPT_VERSION = /^versions[\\/]desk-\d{10}\.json$/;

const SETTINGS = [
  'school',
  'calendar',
  'day',
  'priorities',
  'mentoring',
  'enquiries',
  'window',
  'records',
  'about',
];
/** Where an enquiry shows that there is coaching beside it, and where an appraiser reads and writes. */
const ENQUIRY_PARTS = ['overview', 'set-up', 'review'];
const AWARD_PARTS = ['application', 'outcome'];
/** Of those beside which there is coaching, so many parts are looked at: the screen is the same for all. */
const MOST_ENQUIRY_PARTS = 30;
const MOST_AWARD_PARTS = 16;
const PAIRING_PARTS = ['overview', 'agreement', 'goals', 'sessions', 'principles', 'private'];

/** All that a screen holds: what it shows, what it covers, what a field has typed in it and what a name announces. */
const readScreen = (window: Page) =>
  window.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
    return [document.title, document.documentElement.outerHTML, ...fields].join('\n');
  });

/** The address of every screen of the sample school: each person, pairing with its parts, round and step too. */
async function listAddresses(window: Page): Promise<readonly string[]> {
  const { people, pairings, rounds, teachMeets, enquiries, awards } = await readDocument(window);
  const roundIds = Object.keys(rounds);
  return [
    '/',
    '/people',
    '/people/import',
    ...Object.keys(people).map((id) => `/people/${id}`),
    '/mentoring',
    '/mentoring?show=overdue',
    '/mentoring/principles',
    '/mentoring/mentors',
    '/mentoring/rounds',
    `/mentoring/rounds/compare?a=${roundIds[0]}&b=${roundIds[1]}`,
    ...roundIds.flatMap((id) =>
      ['who', 'rules', 'proposal', 'confirm'].map((step) => `/mentoring/rounds/${id}?step=${step}`),
    ),
    ...Object.keys(pairings).flatMap((id) =>
      PAIRING_PARTS.map((part) => `/mentoring/pairings/${id}?part=${part}`),
    ),
    '/enquiries',
    '/enquiries/threads',
    ...Object.values<Enquiry>(enquiries)
      .filter(({ setUp }) => setUp.pairingId !== null)
      .flatMap(({ id }) => ENQUIRY_PARTS.map((part) => `/enquiries/${id}?part=${part}`))
      .slice(0, MOST_ENQUIRY_PARTS),
    '/bursaries',
    '/bursaries/ledger',
    '/bursaries/funds',
    '/bursaries/year-ends',
    ...Object.values<Award>(awards)
      .filter(({ enquiryId }) => enquiryId !== null && enquiries[enquiryId]?.setUp.pairingId !== null)
      .flatMap(({ id }) => AWARD_PARTS.map((part) => `/bursaries/awards/${id}?part=${part}`))
      .slice(0, MOST_AWARD_PARTS),
    '/teach-meets',
    ...Object.keys(teachMeets).flatMap((id) =>
      ['plan', 'talks', 'timetable', 'print'].map((step) => `/teach-meets/${id}/${step}`),
    ),
    ...SETTINGS.map((section) => `/settings/${section}`),
    '/nowhere',
  ];
}

/** The pairing with most private notes, as the open records count them. */
async function findNoted(window: Page) {
  const noted = (await readPairings(window))
    .map((pairing: Pairing) => ({
      id: pairing.id,
      days: Object.values<Session>(pairing.sessions)
        .filter(({ hasNote }) => hasNote)
        .map(({ day }) => day),
    }))
    .toSorted((one, other) => other.days.length - one.days.length);
  const [most] = noted;
  if (most === undefined || most.days.length === 0) throw new Error('The sample school has no private note.');
  return most;
}

/** The words of a saved file: of a PDF as they are printed, of a workbook, a letter or a backup as its parts hold them. */
async function readSaved(path: string): Promise<string> {
  if (path.endsWith('.pdf')) return (await readPdfPages(path)).join('\n');
  const bytes = await readFile(path);
  if (!/\.(xlsx|docx|cpddesk)$/.test(path)) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

/** Every file below a folder, with its path. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('shows a private note on no screen but in its pairing’s own private part, and there only while it is open', async ({
  desk,
}) => {
  const { window } = desk;
  await setSchoolDay(window);
  await openSampleSchool(window);

  await test.step('the records that the window is given do not hold it', async () => {
    expect(JSON.stringify(await readDocument(window))).not.toMatch(WORD);
  });

  await test.step('no screen holds it', async () => {
    for (const address of await listAddresses(window)) {
      await openAddress(window, address);
      expect(await readScreen(window), address).not.toMatch(WORD);
    }
  });

  await test.step('nor does the palette find it', async () => {
    await openAddress(window, '/');
    await window.keyboard.press('Control+k');
    await window.keyboard.type('kingfisher');
    await expect(window.getByText(/^Nothing by these words/)).toBeVisible();
    expect((await window.getByRole('option').allInnerTexts()).join('\n')).not.toMatch(WORD);
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toBeHidden();
  });

  const { id } = await findNoted(window);
  const note = window.getByRole('textbox', { name: 'Private note' }).first();

  await test.step('the private part shows it once it is opened', async () => {
    await openAddress(window, `/mentoring/pairings/${id}?part=private`);
    expect(await readScreen(window)).not.toMatch(WORD);
    await window.getByRole('button', { name: 'Open the private notes' }).click();
    await expect.poll(() => readScreen(window)).toMatch(WORD);
  });

  await test.step('and no longer when it is closed, or left', async () => {
    await window.getByRole('button', { name: 'Close the private notes' }).click();
    await expect(note).toBeHidden();
    expect(await readScreen(window)).not.toMatch(WORD);
    await window.getByRole('button', { name: 'Open the private notes' }).click();
    await expect.poll(() => readScreen(window)).toMatch(WORD);
    await goTo(window, 'Today');
    expect(await readScreen(window)).not.toMatch(WORD);
    await openAddress(window, `/mentoring/pairings/${id}?part=private`);
    expect(await readScreen(window)).not.toMatch(WORD);
  });
});

test('writes a private note to the school’s own file and its backups, and into nothing else that is saved', async ({
  launchDesk,
}, info) => {
  const folders = { dataDir: info.outputPath('records'), userDataDir: info.outputPath('profile') };
  const desk = await launchDesk(folders);
  const { app, window } = desk;
  const out = info.outputPath('saved');
  const backupFolder = info.outputPath('backup');
  await mkdir(out, { recursive: true });
  await mkdir(backupFolder, { recursive: true });
  await setSchoolDay(window);
  await openSampleSchool(window);

  await test.step('lists of people', async () => {
    await goTo(window, 'People');
    for (const item of ['CSV file', 'Excel workbook']) {
      await answerSaveDialog(app, join(out, item === 'CSV file' ? 'people.csv' : 'people.xlsx'));
      await window.getByRole('button', { name: 'Export', exact: true }).click();
      await window.getByRole('menuitem', { name: item }).click();
      await readMessage(window, /^Saved/);
    }
  });

  await test.step('papers and calendars of pairings and of mentors', async () => {
    await saveMentoringFiles(desk, out);
  });

  await test.step('the whole print set of a Teach-meet, and its files for other programs', async () => {
    await openTeachMeet(window);
    await goToStep(window, 'Timetable');
    await draftTimetable(window);
    await goToStep(window, 'Publish and print');
    await publish(window, 1);
    await savePrintSet(desk, out);
    await saveFiles(desk, out);
  });

  await test.step('the ledger, an application, an award letter and the thread of an enquiry', async () => {
    await saveBursaries(desk, out);
  });

  await test.step('none of them holds the word', async () => {
    const saved = await listFiles(out);
    expect(saved.length).toBeGreaterThan(22);
    for (const path of saved) {
      const words = await readSaved(path);
      expect(words.length, path).toBeGreaterThan(50);
      expect(words, path).not.toMatch(WORD);
    }
  });

  await test.step('a note that is written, and read, is in no log and no message', async () => {
    const { id } = await findNoted(window);
    await openAddress(window, `/mentoring/pairings/${id}?part=private`);
    await window.getByRole('button', { name: 'Open the private notes' }).click();
    const note = window.getByRole('textbox', { name: 'Private note' }).first();
    await note.fill('A kingfisher, written just now.');
    await goTo(window, 'Today');
    await expect
      .poll(async () =>
        JSON.stringify(
          await window.evaluate((of) => globalThis.window.desk.readPrivate({ pairingId: of }), id),
        ),
      )
      .toContain('written just now');
    expect(JSON.stringify(await readDocument(window))).not.toMatch(WORD);
    expect(desk.log()).not.toMatch(WORD);
  });

  await test.step('the backup is the one file outside the data folder that holds it', async () => {
    const backup = join(backupFolder, 'school.cpddesk');
    await answerSaveDialog(app, backup);
    const result = await window.evaluate(() => globalThis.window.desk.saveBackup(undefined));
    expect(result.ok).toBe(true);
    expect(await readSaved(backup)).toMatch(WORD);
  });

  await desk.close();
  await test.step('of all that the app keeps on the computer, only the school’s own file and its kept versions hold it', async () => {
    const holding = await holdingFiles(folders.dataDir);
    expect(holding).toContain('desk.json');
    expect(holding.filter((name) => name !== 'desk.json' && !KEPT_VERSION.test(name))).toEqual([]);
    expect(await holdingFiles(folders.userDataDir)).toEqual([]);
    expect(desk.log()).not.toMatch(WORD);
  });
});

/** The files below a folder whose bytes hold the word, by their paths within it. */
async function holdingFiles(folder: string): Promise<readonly string[]> {
  const holding: string[] = [];
  for (const path of await listFiles(folder)) {
    const bytes = await readFile(path);
    // A page's memory on disk may be in either of the two ways Chromium writes text.
    if (WORD.test(bytes.toString('latin1')) || WORD.test(bytes.toString('utf16le')))
      holding.push(path.slice(folder.length + 1));
  }
  return holding;
}

/** The agreement and the calendar of the pairing with most notes, and the list and the calendar of a mentor. */
async function saveMentoringFiles({ app, window }: LaunchedDesk, out: string): Promise<void> {
  const { id } = await findNoted(window);
  await openAddress(window, `/mentoring/pairings/${id}`);
  const ofPairing = [
    ['Save the learning agreement as a PDF', 'agreement.pdf', 'PDF saved'],
    ['Save the sessions as a calendar file', 'sessions.ics', /^Calendar saved/],
  ] as const;
  for (const [item, name, told] of ofPairing) {
    await answerSaveDialog(app, join(out, name));
    await window.getByRole('button', { name: 'Print and save' }).click();
    await window.getByRole('menuitem', { name: item }).click();
    await readMessage(window, told);
  }
  await openAddress(window, '/mentoring/mentors');
  const ofMentors = [
    ['Save their list as PDF', 'pdf', 'PDF saved'],
    ['Save their calendar', 'ics', /^Calendar saved/],
  ] as const;
  const menus = window.getByRole('button', { name: /^List and calendar of / });
  for (const [item, ending, told] of ofMentors) {
    await answerSaveDialog(app, join(out, `mentor.${ending}`));
    await menus.first().click();
    await window.getByRole('menuitem', { name: item }).click();
    await readMessage(window, told);
  }
}
