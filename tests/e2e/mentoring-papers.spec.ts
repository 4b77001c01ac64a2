import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { readMessage } from '../../build/scripts/demo/drive-desk';
import { expect, test } from '../support/launch-app';
import { readPdfFacts, readPdfPages } from '../support/pdf';
import { openSample, readDocument } from './support/people-journey';
import { setSchoolDay } from './support/school-day';

const A4 = { widthMm: 210, heightMm: 297, isTagged: true };

/** Opens the page of an active pairing that has an agreement, and gives its id. */
async function openAgreedPairing(window: Page): Promise<string> {
  const { pairings } = await readDocument(window);
  const found = Object.values(pairings).find(
    ({ stage, agreement }) => stage === 'active' && agreement !== null,
  );
  if (found === undefined) throw new Error('The sample school has no active pairing with an agreement.');
  await window.evaluate((id) => {
    location.hash = `#/mentoring/pairings/${id}`;
  }, found.id);
  return found.id;
}

async function choose(window: Page, item: string): Promise<void> {
  await window.getByRole('button', { name: 'Print and save' }).click();
  await window.getByRole('menuitem', { name: item }).click();
}

test('saves a learning agreement as one tagged A4 page with a line to sign for each', async ({
  desk,
}, testInfo) => {
  const { app, window } = desk;
  const path = testInfo.outputPath('agreement.pdf');
  await setSchoolDay(window);
  await openSample(window);
  const id = await openAgreedPairing(window);
  await answerSaveDialog(app, path);
  await choose(window, 'Save the learning agreement as a PDF');
  await readMessage(window, 'PDF saved');

  const facts = await readPdfFacts(path);
  expect(facts).toMatchObject({ ...A4, pages: 1 });
  expect(facts.title).toMatch(/^Learning agreement: .+ and .+$/);
  const [page = ''] = await readPdfPages(path);
  const { pairings } = await readDocument(window);
  const people = Object.values(pairings).find((pairing) => pairing.id === id)?.people ?? [];
  expect(page.match(/\bDate\b/g)).toHaveLength(people.length);
  expect(page).toContain('Confidentiality, and its limits');
  expect(page).not.toMatch(/kingfisher/i);
});

test('saves the sessions of a pairing for any calendar program', async ({ desk }, testInfo) => {
  const { app, window } = desk;
  const path = testInfo.outputPath('sessions.ics');
  await setSchoolDay(window);
  await openSample(window);
  await openAgreedPairing(window);
  await answerSaveDialog(app, path);
  await choose(window, 'Save the sessions as a calendar file');
  await readMessage(window, /^Calendar saved with \d+ session/);
  const text = await readFile(path, 'utf8');
  expect(text).toContain('BEGIN:VEVENT');
  expect(text).not.toMatch(/kingfisher/i);
});

test('saves a mentor’s own list', async ({ desk }, testInfo) => {
  const { app, window } = desk;
  const path = testInfo.outputPath('list.pdf');
  await setSchoolDay(window);
  await openSample(window);
  await window.evaluate(() => {
    location.hash = '#/mentoring/mentors';
  });
  await answerSaveDialog(app, path);
  await window
    .getByRole('button', { name: /^List and calendar of / })
    .first()
    .click();
  await window.getByRole('menuitem', { name: 'Save their list as PDF' }).click();
  await readMessage(window, 'PDF saved');
  const facts = await readPdfFacts(path);
  expect(facts).toMatchObject(A4);
  expect(facts.title).toMatch(/^Mentor’s list: /);
  const text = (await readPdfPages(path)).join('\n');
  expect(text).toContain('Agreed actions still open');
  expect(text).not.toMatch(/kingfisher/i);
});
