import type { Page } from '@playwright/test';
import { draftTimetable, goToStep, publish, redraft } from '../../build/scripts/demo/drive-teach-meet';
import { expect, test } from '../support/launch-app';
import { readDocument } from './support/people-journey';
import {
  cellAt,
  dragTalk,
  expectTalkAt,
  findMove,
  listPlaced,
  openSampleTeachMeet,
  readTeachMeet,
} from './support/teach-meet-journey';

test.describe.configure({ timeout: 120_000 });

/** The records without the list of what was done, which undo makes longer. */
async function readRecords(window: Page) {
  const { history, ...records } = await readDocument(window);
  expect(Array.isArray(history)).toBe(true);
  return records;
}

/** Presses a key, as often as it takes, until the button says that there is nothing more, and counts the presses. */
async function pressUntil(window: Page, key: string, end: string): Promise<number> {
  const nothing = window.getByRole('button', { name: end });
  let presses = 0;
  while (!(await nothing.isVisible())) {
    const { length } = (await readDocument(window)).history;
    await window.keyboard.press(key);
    presses += 1;
    await expect.poll(async () => (await readDocument(window)).history.length).toBe(length + 1);
  }
  return presses;
}

test('undoes every change of the timetable back to the start, and does them all again', async ({ desk }) => {
  const { window } = desk;
  await openSampleTeachMeet(desk, 'Timetable');
  const start = await readRecords(window);
  await draftTimetable(window);
  const { from, to } = await findMove(window);
  await dragTalk(window, cellAt(window, from), cellAt(window, to));
  await expectTalkAt(window, to, from.talk.title);
  await cellAt(window, to).click();
  await window.keyboard.press('l');
  await expect(cellAt(window, to)).toHaveAttribute('aria-label', /Locked\./);
  const { length } = (await readDocument(window)).history;
  await window.getByRole('button', { name: `More time at ${to.slot.start}` }).click();
  await window.getByRole('menuitem', { name: '3 more minutes, the rest of the day later' }).click();
  // Every later cell has a new time once it is kept.
  await expect.poll(async () => (await readDocument(window)).history.length).toBe(length + 1);
  const loose = listPlaced(await readTeachMeet(window)).find(({ placement }) => !placement.isLocked);
  if (loose === undefined) throw new Error('Every talk is locked.');
  await cellAt(window, loose).click();
  await window.keyboard.press('Delete');
  await expect(window.getByText('35 of 36 talks placed')).toBeVisible();
  await redraft(window, 'Draft the rest around what is placed');
  await goToStep(window, 'Publish and print');
  await publish(window, 1);
  await goToStep(window, 'Timetable');
  const end = await readRecords(window);

  const presses = await pressUntil(window, 'Control+z', 'Nothing to undo');
  expect(presses).toBe(7);
  expect(await readRecords(window)).toEqual(start);
  await expect(window.getByText('14 of 36 talks placed')).toBeVisible();

  expect(await pressUntil(window, 'Control+y', 'Nothing to redo')).toBe(presses);
  expect(await readRecords(window)).toEqual(end);
});

test('opens again with the timetable and its version just as they were', async ({ launchDesk }, testInfo) => {
  const folders = { dataDir: testInfo.outputPath('records'), userDataDir: testInfo.outputPath('profile') };
  const first = await launchDesk(folders);
  await openSampleTeachMeet(first, 'Timetable');
  await draftTimetable(first.window);
  await goToStep(first.window, 'Publish and print');
  await publish(first.window, 1, 'For the governors');
  const before = await readDocument(first.window);
  await first.close();

  const { window } = await launchDesk(folders);
  await window.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Teach-meets' }).click();
  const card = window.getByRole('listitem').filter({ hasText: 'November Teach-meet 2026' });
  await expect(card.getByText('Version 1 published')).toBeVisible();
  await expect(card.getByText('36 talks, 36 placed')).toBeVisible();
  expect(await readDocument(window)).toEqual(before);
});
