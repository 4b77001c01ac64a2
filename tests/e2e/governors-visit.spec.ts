import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Claim } from '#shared/domain/claim/claim';
import type { Visit } from '#shared/domain/governor/visit';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { readMessage } from '../../build/scripts/demo/drive-desk';
import type { LaunchedDesk } from '../../build/scripts/launch-packaged-app';
import { expect, test } from '../support/launch-app';
import { readPdfFacts, readPdfInOrder } from '../support/pdf';
import { typeDay, write } from './support/bursary-journey';
import { chooseFrom, openAddress, pickPerson } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { openSampleOnSchoolDay, pressBox, pressUndo } from './support/record-journey';
import { setSchoolDayEverywhere } from './support/school-day';

test.describe.configure({ timeout: 240_000 });

const CLAIM = 'First drafts in Year 4 have grown from three lines to eleven since pupils rehearse aloud';
const FOCUS = 'How rehearsing sentences aloud is spreading';
const PRIORITY = 'Every child a confident talker: vocabulary and spoken language';
const GOVERNOR = 'Winifred Oduyale';
const HOST = 'Rhiannon Eastwood';
const FOLLOW_UP = 'Count the lines again in one class that began in January';
const FROM_THE_BANK = 'What is working well, and what makes it work?';
const HELD_AT = '2026-11-19T15:30:00.000Z';

const claimCard = (window: Page) =>
  window.getByRole('list', { name: 'Claims made' }).getByRole('listitem').filter({ hasText: CLAIM });

async function readVisit(window: Page): Promise<Visit> {
  const found = Object.values<Visit>((await readDocument(window)).visits).find(
    ({ focus }) => focus === FOCUS,
  );
  if (found === undefined) throw new Error('The visit was not planned.');
  return found;
}

/** Saves one of the visit's papers by its menu, and gives its words as one line. */
async function savePaper({ app, window }: LaunchedDesk, what: string, path: string): Promise<string> {
  await answerSaveDialog(app, path);
  await window.getByRole('button', { name: 'Print and save' }).click();
  await window.getByRole('menuitem', { name: `Save the visit ${what} as a PDF` }).click();
  await readMessage(window, 'PDF saved');
  expect(await readPdfFacts(path)).toMatchObject({ widthMm: 210, heightMm: 297, isTagged: true });
  return (await readPdfInOrder(path)).replaceAll(/\s+/gu, ' ');
}

test('takes a claim to a governor’s visit, and what was seen back into the next summary', async ({
  desk,
}, info) => {
  const { app, window } = desk;
  const out = info.outputPath('papers');
  await mkdir(out, { recursive: true });
  await openSampleOnSchoolDay(desk);

  await test.step('a term of office that ends soon stands on Today and on the board', async () => {
    const task = window.getByRole('listitem').filter({ hasText: 'A term of office ends soon' });
    await expect(task).toContainText('Constance Fairweather: term of office ends on Fri 11 Dec 2026');
    await task.getByRole('link', { name: 'Open the board' }).press('Enter');
    const card = window
      .getByRole('list', { name: 'Governors' })
      .getByRole('listitem')
      .filter({ has: window.getByRole('heading', { name: 'Constance Fairweather' }) });
    await expect(card).toContainText('Ends in 29 days, on Fri 11 Dec 2026');
  });

  await test.step('a reviewed enquiry is worded as a claim', async () => {
    await window.getByRole('link', { name: 'Claims', exact: true }).press('Enter');
    const show = window.getByRole('button', { name: /^Show all \d+/ });
    if (await show.isVisible()) await show.click();
    await window
      .getByRole('button', { name: /^Word it as a claim: .*Zones in the playground/ })
      .press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Make a claim' });
    await dialog.getByRole('button', { name: 'Make the claim' }).click();
    await expect(dialog.getByText('Word the claim first.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'What has changed' }).fill(`${CLAIM}.`);
    await chooseFrom(dialog, 'Priority it serves', PRIORITY);
    await pressBox(dialog.getByRole('checkbox', { name: 'Assessment' }), true);
    await dialog.getByRole('button', { name: 'Make the claim' }).click();
    await expect(dialog).toBeHidden();
    await expect(claimCard(window)).toContainText('Not asked about yet');
  });

  await test.step('a visit is planned that asks about it', async () => {
    await claimCard(window).getByRole('button', { name: 'Ask about it on a visit' }).press('Enter');
    await window.getByRole('menuitem', { name: 'Plan a visit for it' }).click();
    const dialog = window.getByRole('dialog', { name: 'Plan a visit that asks about the claim' });
    await dialog.getByRole('button', { name: 'Plan the visit' }).click();
    await expect(dialog.getByText('Choose at least one governor.')).toBeVisible();
    await typeDay(dialog, 'Day', '2026-11-19');
    await pickPerson(dialog, 'Add a governor', GOVERNOR);
    await expect(dialog.getByRole('button', { name: /Priority it serves$/ })).toContainText(PRIORITY);
    await dialog.getByRole('textbox', { name: /^What it looks at/ }).fill('Observing lessons in Year 4');
    await expect(dialog.getByRole('status').filter({ hasText: /lesson/i })).not.toHaveCount(0);
    await dialog.getByRole('textbox', { name: /^What it looks at/ }).fill(FOCUS);
    await pickPerson(dialog, 'Add a member of staff', HOST);
    await dialog.getByRole('button', { name: 'Plan the visit' }).click();
    await expect(window.getByRole('heading', { level: 1, name: FOCUS })).toBeVisible();
  });

  await test.step('a question comes from the bank, and is moved to the first place by keyboard', async () => {
    await window.getByRole('button', { name: 'From the bank' }).press('Enter');
    await window
      .getByRole('menuitem', { name: new RegExp(FROM_THE_BANK.replace('?', '\\?')) })
      .press('Enter');
    await window.getByRole('button', { name: 'Move question 2 up' }).press('Enter');
    await expect
      .poll(async () => (await readVisit(window)).questions.map(({ words }) => words))
      .toEqual([FROM_THE_BANK, `What have you seen of: “${CLAIM}”?`]);
  });

  await test.step('the questions go out ahead, on the printed form', async () => {
    const form = await savePaper(desk, 'form', join(out, 'form.pdf'));
    for (const words of [FOCUS, FROM_THE_BANK, CLAIM, GOVERNOR, HOST, 'Thu 19 Nov 2026', PRIORITY])
      expect(form).toContain(words);
    await window.getByRole('button', { name: 'Send the questions ahead' }).press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Send the questions ahead' });
    await expect(dialog).toContainText(FROM_THE_BANK);
    await dialog.getByRole('button', { name: 'They were sent' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(async () => (await readVisit(window)).sentOn).toBe('2026-11-12');
    await expect(window.getByRole('button', { name: 'The visit was held' })).toBeDisabled();
  });

  await test.step('a week later the visit was held: what works well, the answers, and what was seen', async () => {
    await setSchoolDayEverywhere(desk, HELD_AT);
    await window.reload();
    await openAddress(window, `/governors/visits/${(await readVisit(window)).id}`);
    await window.getByRole('button', { name: 'The visit was held' }).press('Enter');
    await write(window, 'What works well', 'Pupils turn to each other before they write.');
    await write(window, 'Answer to question 1', 'That everybody rehearses, staff too.');
    await write(window, 'Answer to question 2', 'Six books from September beside six from November.');
    const seen = window.getByRole('radiogroup', { name: /^Whether it was seen/ });
    await seen.getByRole('radio', { name: 'Seen', exact: true }).press('Enter');
    await expect
      .poll(async () => (await readVisit(window)).questions.map((question) => question.seen))
      .toEqual([null, 'seen']);
  });

  await test.step('undo takes the mark back, redo brings it again', async () => {
    await pressUndo(window);
    await expect.poll(async () => (await readVisit(window)).questions[1]?.seen).toBe(null);
    await pressUndo(window, 'Control+y');
    await expect.poll(async () => (await readVisit(window)).questions[1]?.seen).toBe('seen');
  });

  await test.step('a follow-up is agreed with its day, and the report finished and printed', async () => {
    await window.getByRole('textbox', { name: 'What is to be done' }).fill(FOLLOW_UP);
    await window.getByRole('textbox', { name: 'Who, by their job (optional)' }).fill('The writing lead');
    await typeDay(window, 'By', '2027-02-05');
    await window.getByRole('button', { name: 'Add a follow-up' }).press('Enter');
    const followUps = window.getByRole('list', { name: 'Follow-ups' });
    await expect(followUps).toContainText('The writing lead, by Fri 5 Feb 2027');
    await window.getByRole('button', { name: 'The report is finished' }).press('Enter');
    await expect(window.getByText('Reported', { exact: true })).toBeVisible();
    const report = await savePaper(desk, 'report', join(out, 'report.pdf'));
    for (const words of [
      'Pupils turn to each other before they write.',
      'That everybody rehearses, staff too.',
      'Six books from September beside six from November.',
      'Seen',
      FOLLOW_UP,
      'Fri 5 Feb 2027',
      'Sent ahead on Thu 12 Nov 2026',
    ])
      expect(report).toContain(words);
    expect(report).not.toContain(HOST);
    expect(report).not.toMatch(/kingfisher/i);
  });

  await test.step('the claim says “Seen”, and so does the next summary', async () => {
    await openAddress(window, '/governors/claims');
    await expect(claimCard(window)).toContainText('Seen on Thu 19 Nov 2026');
    await openAddress(window, '/summaries/summary-autumn-2026');
    const point = window
      .getByRole('list', { name: 'What we say has changed, one by one' })
      .getByRole('listitem')
      .filter({ hasText: CLAIM });
    await expect(point).toContainText('Seen by governors on Thu 19 Nov 2026');
    const claims = Object.values<Claim>((await readDocument(window)).claims);
    const seen = claims.filter(({ words }) => words === `${CLAIM}.`);
    expect(seen.map(({ enquiryIds }) => enquiryIds)).toEqual([['enquiry-grace-2026']]);
  });

  await test.step('the board gets it in its summary of visits', async () => {
    await openAddress(window, '/governors/visits');
    await window.getByRole('button', { name: /board/i }).click();
    const dialog = window.getByRole('dialog', { name: 'Summary of visits for the full board' });
    const path = join(out, 'board.pdf');
    await answerSaveDialog(app, path);
    await dialog.getByRole('button', { name: 'Save as PDF' }).click();
    await readMessage(window, 'PDF saved');
    const board = (await readPdfInOrder(path)).replaceAll(/\s+/gu, ' ');
    for (const words of [FOCUS, GOVERNOR, 'Thu 19 Nov 2026', FOLLOW_UP]) expect(board).toContain(words);
  });
});
