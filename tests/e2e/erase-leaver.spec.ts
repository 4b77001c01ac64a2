import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { OpenDocument } from '#shared/document/desk-document';
import type { Award } from '#shared/domain/bursary/award';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { personId } from '#shared/domain/people/person';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import { summaryId } from '#shared/domain/summary/summary';
import { answerOpenDialog, answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { readMessage } from '../../build/scripts/demo/drive-desk';
import type { LaunchedDesk } from '../../build/scripts/launch-packaged-app';
import { expect, test } from '../support/launch-app';
import { listFigures } from '../support/summary-words';
import { mustRun } from './support/bursary-journey';
import { openAddress, pickPerson, widenWindow } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { listFiles, openSampleOnSchoolDay } from './support/record-journey';
import { setSchoolDayEverywhere } from './support/school-day';

test.describe.configure({ timeout: 240_000 });

const LEAVER = personId.parse('person-rhiannon-eastwood');
const NAME = 'Rhiannon Eastwood';
const LABEL = 'Former colleague 1';
const AUTUMN = summaryId.parse('summary-autumn-2026');
const TODAY = '2026-11-12';

/** Money and figures as they add up, whoever stands behind them. */
function addUp(document: OpenDocument) {
  const { ledger, summaries, enquiries, awards, pairings } = document;
  const money: Record<string, number> = {};
  for (const { fundId, kind, pence } of ledger) {
    const of = `${fundId} ${kind}`;
    money[of] = (money[of] ?? 0) + pence;
  }
  const summary = summaries[AUTUMN];
  if (summary === undefined) throw new Error('The autumn summary has gone.');
  return {
    money,
    figures: listFigures(buildFromDocument(document, summary, TODAY).content),
    counts: [enquiries, awards, pairings].map((records) => Object.keys(records).length),
  };
}

/** The files below a folder in whose bytes any of the words stands, in either way a program writes text. */
async function findInFiles(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await listFiles(folder)) {
    const bytes = await readFile(path);
    const texts = [bytes.toString('utf8'), bytes.toString('utf16le')];
    if (words.some((each) => texts.some((text) => text.toLowerCase().includes(each.toLowerCase()))))
      found.push(path.slice(folder.length + 1));
  }
  return found;
}

/** The screens on which somebody's records were: those of everybody, and of each record of theirs. */
function listPlaces({ pairings, enquiries, awards }: OpenDocument): readonly string[] {
  return [
    '/',
    '/people',
    ...Object.values<Pairing>(pairings)
      .filter(({ people }) => people.includes(LEAVER))
      .map(({ id }) => `/mentoring/pairings/${id}`),
    '/mentoring',
    '/enquiries',
    ...Object.values<Enquiry>(enquiries)
      .filter(({ personId: whose }) => whose === LEAVER)
      .map(({ id }) => `/enquiries/${id}`),
    '/bursaries',
    ...Object.values<Award>(awards)
      .filter(({ personId: whose }) => whose === LEAVER)
      .map(({ id }) => `/bursaries/awards/${id}`),
    '/bursaries/ledger',
    '/activities/hours',
    `/summaries/${AUTUMN}`,
    '/summaries/summary-summer-2026',
    '/calendar',
    '/records',
    '/records/keeping',
  ];
}

/** An address as it is once another id stands for the leaver's. */
const renamed = (address: string, newId: string) => address.replaceAll(LEAVER, newId);

async function checkWhole(window: Page): Promise<void> {
  await openAddress(window, '/records');
  await window.getByRole('button', { name: 'Check the history' }).press('Enter');
  await expect(window.getByText('The history is whole')).toBeVisible();
}

async function expectAnonymous(desk: LaunchedDesk, mail: string): Promise<void> {
  const document = await readDocument(desk.window);
  const text = JSON.stringify(document);
  expect(text).not.toContain(NAME);
  expect(text.toLowerCase()).not.toContain(mail);
  expect(document.people[LEAVER]).toBeUndefined();
  expect(document.erasures.map(({ label, depth }) => [label, depth])).toEqual([[LABEL, 'name and words']]);
}

test('makes a leaver anonymous for good: nowhere on disk or screen, totals kept, also after an old backup', async ({
  launchDesk,
}, info) => {
  const folders = { dataDir: info.outputPath('records'), userDataDir: info.outputPath('profile') };
  const outside = info.outputPath('elsewhere');
  const backup = join(outside, 'before.cpddesk');
  await mkdir(outside, { recursive: true });
  const desk = await launchDesk(folders);
  const { app, window } = desk;
  await openSampleOnSchoolDay(desk);

  await test.step('a backup is saved while they are still here', async () => {
    await openAddress(window, '/settings/records');
    await answerSaveDialog(app, backup);
    await window.getByRole('button', { name: 'Save a backup' }).click();
    await readMessage(window, 'Backup saved');
  });

  const before = await readDocument(window);
  const mail = before.people[LEAVER]?.email.toLowerCase() ?? '';
  expect(mail).toContain('@');
  expect(await findInFiles(folders.dataDir, [NAME, mail])).toContain('desk.json');

  await test.step('only somebody who has left can be made anonymous', async () => {
    const refused = await window.evaluate(
      (id) => globalThis.window.desk.anonymise({ personId: id, depth: 'name and words' }),
      LEAVER,
    );
    expect(refused).toMatchObject({ ok: false, error: { name: 'still-here' } });
    await mustRun(window, {
      name: 'people.edit',
      input: { id: LEAVER, fields: { leavingDay: '2026-11-10' } },
    });
  });
  const sums = addUp(await readDocument(window));
  const places = listPlaces(await readDocument(window));

  await test.step('the surname is asked for, and all that goes and stays is said', async () => {
    await openAddress(window, '/records/keeping');
    await pickPerson(window.getByRole('main'), /^Another leaver/, NAME);
    await window.getByRole('button', { name: 'Make anonymous…', exact: true }).press('Enter');
    const dialog = window.getByRole('dialog', { name: `Make ${NAME} anonymous?` });
    const go = dialog.getByRole('button', { name: 'Make anonymous for good' });
    await dialog.getByRole('radio', { name: /^The name and their words/ }).press('Space');
    await expect(dialog.getByRole('list', { name: 'What goes' })).toContainText(
      'The words of their enquiries',
    );
    await expect(go).toBeDisabled();
    await dialog.getByRole('textbox', { name: /type their surname/ }).fill('eastwood');
    await go.click();
    await expect(dialog).toBeHidden();
    await expect(window.getByRole('list', { name: 'Made anonymous' })).toContainText(LABEL);
  });

  const newId = (await readDocument(window)).erasures[0]?.newId ?? '';
  await test.step('name and e-mail are in no file of the data folder, and on no screen', async () => {
    await expectAnonymous(desk, mail);
    expect(await findInFiles(folders.dataDir, [NAME, mail])).toEqual([]);
    for (const address of [...places.map((place) => renamed(place, newId)), `/people/${newId}`]) {
      await openAddress(window, address);
      const screen = await window.evaluate(() => document.documentElement.outerHTML);
      expect(screen.includes(NAME), address).toBe(false);
      expect(screen.toLowerCase().includes(mail), address).toBe(false);
      expect(screen, address).not.toContain('is no longer there');
    }
    await expect(window.getByRole('heading', { level: 1 })).toContainText(LABEL);
  });

  await test.step('every total is what it was, and the history is whole', async () => {
    expect(addUp(await readDocument(window))).toEqual(sums);
    await checkWhole(window);
    await expect(window.getByText(`${LABEL} stands for them`).first()).toBeVisible();
  });

  await test.step('nothing brings the name back by undo', async () => {
    expect((await window.evaluate(() => globalThis.window.desk.undo(undefined))).ok).toBe(false);
  });
  await desk.close();
  expect(await findInFiles(folders.userDataDir, [NAME, mail])).toEqual([]);

  const again = await launchDesk(folders);
  await test.step('it stays so after a restart, and after an older backup is restored', async () => {
    await widenWindow(again.app);
    await setSchoolDayEverywhere(again);
    await expect(again.window.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await expectAnonymous(again, mail);
    await openAddress(again.window, '/settings/records');
    await answerOpenDialog(again.app, [backup]);
    await again.window.getByRole('button', { name: 'Restore a backup' }).click();
    await again.window.getByRole('button', { name: 'Choose a backup' }).click();
    await readMessage(again.window, 'The backup was restored');
    await expectAnonymous(again, mail);
    expect(await findInFiles(folders.dataDir, [NAME, mail])).toEqual([]);
    const restored = await readDocument(again.window);
    expect(addUp(restored).money).toEqual(sums.money);
    expect(addUp(restored).counts).toEqual(sums.counts);
    await checkWhole(again.window);
  });
});
