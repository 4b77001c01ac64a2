import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Award } from '#shared/domain/bursary/award';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import type { Visit } from '#shared/domain/governor/visit';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { answerOpenDialog, answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { goTo, openSampleSchool, readMessage } from '../../build/scripts/demo/drive-desk';
import { draftTimetable, goToStep, openTeachMeet, publish } from '../../build/scripts/demo/drive-teach-meet';
import { saveFile, type FileAsk } from '../../build/scripts/demo/ask-desk';
import { saveBursaries } from '../../build/scripts/demo/save-bursaries';
import { saveReports } from '../../build/scripts/demo/save-reports';
import { saveFiles, savePrintSet } from '../../build/scripts/demo/make-print-set';
import type { LaunchedDesk } from '../../build/scripts/launch-packaged-app';
import { expect, test } from '../support/launch-app';
import { openAddress, readPairings } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { listFiles, readSaved } from './support/record-journey';
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
  'programme',
  'governors',
  'summaries',
  'window',
  'records',
  'keeping',
  'about',
];
/** Where an enquiry shows that there is coaching beside it, and where an appraiser reads and writes. */
const ENQUIRY_PARTS = ['overview', 'set-up', 'review'];
const AWARD_PARTS = ['application', 'outcome'];
/** Of those beside which there is coaching, so many parts are looked at: the screen is the same for all. */
const MOST_ENQUIRY_PARTS = 30;
const MOST_AWARD_PARTS = 16;
/** An activity holds nothing of coaching at all. */
const MOST_ACTIVITIES = 4;
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
  const { people, pairings, rounds, teachMeets, enquiries, awards, activities, visits, summaries } =
    await readDocument(window);
  const roundIds = Object.keys(rounds);
  return [
    '/',
    '/calendar',
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
      ['plan', 'talks', 'timetable', 'print', 'register'].map((step) => `/teach-meets/${id}/${step}`),
    ),
    '/activities',
    '/activities/hours',
    '/activities/balance',
    ...Object.keys(activities)
      .slice(0, MOST_ACTIVITIES)
      .map((id) => `/activities/${id}`),
    '/governors',
    '/governors/visits',
    '/governors/claims',
    ...Object.keys(visits).map((id) => `/governors/visits/${id}`),
    '/summaries',
    ...Object.keys(summaries).map((id) => `/summaries/${id}`),
    '/records',
    '/records/access',
    // Without what is private: that is asked for by a switch of its own.
    ...(await findNoted(window)).people.map((id) => `/records/access?person=${id}`),
    '/records/keeping',
    '/records/export',
    ...SETTINGS.map((section) => `/settings/${section}`),
    '/nowhere',
  ];
}

/** The pairing with most private notes, as the open records count them. */
async function findNoted(window: Page) {
  const noted = (await readPairings(window))
    .map((pairing: Pairing) => ({
      id: pairing.id,
      people: pairing.people,
      days: Object.values<Session>(pairing.sessions)
        .filter(({ hasNote }) => hasNote)
        .map(({ day }) => day),
    }))
    .toSorted((one, other) => other.days.length - one.days.length);
  const [most] = noted;
  if (most === undefined || most.days.length === 0) throw new Error('The sample school has no private note.');
  return most;
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
  const kept = info.outputPath('kept');
  await mkdir(out, { recursive: true });
  await mkdir(kept, { recursive: true });
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

  await test.step('the autumn summary in its five forms, papers of visits, and the calendar', async () => {
    await saveReports(desk, out);
    await saveGovernorFiles(desk, out);
  });

  await test.step('the record of somebody who is in a pairing, without what is private', async () => {
    await savePack(desk, out, false);
  });

  await test.step('none of them holds the word', async () => {
    const saved = await listFiles(out);
    expect(saved.length).toBeGreaterThan(32);
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

  await test.step('outside the data folder a backup holds it, everything as JSON, and a record with what is private', async () => {
    const backup = join(kept, 'school.cpddesk');
    await answerSaveDialog(app, backup);
    const result = await window.evaluate(() => globalThis.window.desk.saveBackup(undefined));
    expect(result.ok).toBe(true);
    await answerOpenDialog(app, [kept]);
    const everything = await window.evaluate(() => globalThis.window.desk.saveEverything(undefined));
    expect(everything).toMatchObject({ ok: true, value: { count: 2 } });
    await savePack(desk, kept, true);
    for (const path of await listFiles(kept)) {
      if (path.endsWith('.schema.json')) expect(await readSaved(path), path).not.toMatch(WORD);
      else expect(await readSaved(path), path).toMatch(WORD);
    }
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

/** The report and the summary of visits, and the calendar of the year. */
async function saveGovernorFiles(desk: LaunchedDesk, out: string): Promise<void> {
  const visits = Object.values<Visit>((await readDocument(desk.window)).visits);
  const reported = visits.find(({ stage }) => stage === 'reported');
  if (reported === undefined) throw new Error('The sample school has no reported visit.');
  const year = { from: '2025-09-01', to: '2026-12-31' };
  const files: readonly FileAsk[] = [
    ['visit-report.pdf', 'savePaper', { paper: 'visit-report', visitId: reported.id }],
    ['visits-summary.pdf', 'savePaper', { paper: 'visits-summary', ...year }],
    ['calendar.ics', 'saveCalendar', year],
  ];
  for (const file of files) await saveFile(desk, out, file);
}

/** Saves the whole record of the first person of the pairing with most notes. */
async function savePack({ app, window }: LaunchedDesk, out: string, withPrivate: boolean): Promise<void> {
  const [of] = (await findNoted(window)).people;
  if (of === undefined) throw new Error('There is nobody in the pairing.');
  await answerOpenDialog(app, [out]);
  const saved = await window.evaluate(
    (asked) => globalThis.window.desk.saveSubjectPack({ ...asked, withheld: [] }),
    { personId: of, withPrivate },
  );
  expect(saved).toMatchObject({ ok: true, value: { count: 2 } });
}
