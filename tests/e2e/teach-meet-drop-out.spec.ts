import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PAPER_KINDS, PAPER_NAMES } from '#shared/domain/teach-meet/programme/paper';
import { draftTimetable, goToStep, publish, redraft } from '../../build/scripts/demo/drive-teach-meet';
import { saveSheet } from '../../build/scripts/demo/make-print-set';
import { expect, test } from '../support/launch-app';
import { readPdfFacts } from '../support/pdf';
import { countIn, readPdfWords } from './support/programme-files';
import {
  listPlaced,
  openSampleTeachMeet,
  type PlacedTalk,
  readTeachMeet,
} from './support/teach-meet-journey';

test.describe.configure({ timeout: 150_000 });

/** Says in a talk's own dialog that its presenters cannot come between two times. */
async function sayAway(window: Page, title: string, [start, end]: readonly [string, string]): Promise<void> {
  await window.getByRole('button', { name: `Open “${title}”` }).click();
  const dialog = window.getByRole('dialog', { name: title });
  for (const [label, time] of [
    ['From', start],
    ['To', end],
  ] as const) {
    await dialog.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click();
    await window.keyboard.type(time.replace(':', ''));
  }
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Train is late');
  await dialog.getByRole('button', { name: 'Add this time' }).click();
  await expect(dialog.getByRole('list', { name: 'Times' })).toContainText(`${start}–${end} Train is late`);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
}

async function withdraw(window: Page, title: string): Promise<void> {
  await window.getByRole('button', { name: `More for “${title}”` }).click();
  await window.getByRole('menuitem', { name: 'Withdraw' }).click();
  await expect(window.getByRole('row').filter({ hasText: title })).toContainText('Withdrawn');
}

const sayPlace = ({ room, slot }: PlacedTalk) => `${slot.start} ${room}`;

/** A talk of the first session that nothing but its time ties down. */
function pickEarlyTalk(placed: readonly PlacedTalk[], not: string): PlacedTalk {
  const found = placed.find(
    ({ talk, placement, slot }) =>
      slot.start < '10:15' &&
      !placement.isLocked &&
      talk.title !== not &&
      talk.needs.length === 0 &&
      talk.unavailable.length === 0 &&
      talk.presenters.length === 1,
  );
  if (found === undefined) throw new Error('No talk of the first session is free to move.');
  return found;
}

test('drops a presenter, drafts again with least change and prints slips for what changed only', async ({
  desk,
}, testInfo) => {
  const { window } = desk;
  const gone = 'Counting to ten in Makaton at the serving hatch';
  await openSampleTeachMeet(desk, 'Timetable');
  await draftTimetable(window);
  await goToStep(window, 'Publish and print');
  await publish(window, 1);
  const before = listPlaced(await readTeachMeet(window));
  const late = pickEarlyTalk(before, gone).talk.title;

  await goToStep(window, 'Talks');
  await withdraw(window, gone);
  await sayAway(window, late, ['09:00', '10:40']);
  await goToStep(window, 'Timetable');
  await expect(window.getByRole('list', { name: 'Clashes' })).toContainText(late);
  expect(await redraft(window, 'Re-draft with least change')).toBe('All 35 talks have a place.');
  await expect(window.getByText(/\d\d talks stayed where they were\./)).toBeVisible();

  const after = new Map(
    listPlaced(await readTeachMeet(window)).map((placed) => [placed.talk.title, sayPlace(placed)]),
  );
  const moved = before
    .filter((placed) => placed.talk.title !== gone && after.get(placed.talk.title) !== sayPlace(placed))
    .map(({ talk }) => talk.title);
  const stayed = before
    .map(({ talk }) => talk.title)
    .filter((title) => title !== gone && !moved.includes(title));
  expect(moved).toContain(late);
  expect(moved.length).toBeLessThanOrEqual(3);

  await goToStep(window, 'Publish and print');
  const changes = window.getByRole('button', { name: `${moved.length + 1} changes` });
  if ((await changes.getAttribute('aria-expanded')) === 'false') await changes.click();
  const list = window.getByRole('list', { name: 'Changes since the last version' });
  for (const title of [gone, ...moved]) await expect(list).toContainText(title);
  await expect(list.getByRole('listitem')).toHaveCount(moved.length + 1);

  await publish(window, 2, 'A presenter dropped out, another comes late');
  const slips = testInfo.outputPath('slips.pdf');
  await mkdir(testInfo.outputPath(), { recursive: true });
  await saveSheet(desk, 'Change slips', slips);
  const words = await readPdfWords(slips);
  for (const title of [gone, ...moved]) expect(countIn(words, title), title).toBeGreaterThan(0);
  for (const title of stayed) expect(countIn(words, title), title).toBe(0);
});

test('shows in the preview as many pages as the PDF of each paper has', async ({ desk }, testInfo) => {
  const { window } = desk;
  await mkdir(testInfo.outputPath(), { recursive: true });
  await openSampleTeachMeet(desk, 'Timetable');
  await draftTimetable(window);
  await goToStep(window, 'Publish and print');
  await publish(window, 1);
  await goToStep(window, 'Talks');
  await withdraw(window, 'Counting to ten in Makaton at the serving hatch');
  await goToStep(window, 'Publish and print');
  await publish(window, 2);
  for (const kind of PAPER_KINDS) {
    const paper = PAPER_NAMES[kind];
    const path = testInfo.outputPath(`${kind}.pdf`);
    await saveSheet(desk, paper, path);
    const { pages } = await readPdfFacts(path);
    const preview = window.getByRole('region', { name: `Preview: ${paper}` });
    await expect(preview.getByRole('status')).toHaveText(pages === 1 ? '1 page' : `${pages} pages`);
    await expect(preview.locator('.page:visible')).toHaveCount(pages);
  }
});
