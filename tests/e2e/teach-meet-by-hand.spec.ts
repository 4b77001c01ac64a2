import type { Locator, Page } from '@playwright/test';
import { openSampleSchool } from '../../build/scripts/demo/drive-desk';
import { goToStep, openTeachMeet } from '../../build/scripts/demo/drive-teach-meet';
import { expect, test } from '../support/launch-app';

const cellOf = (window: Page, title: RegExp) => window.getByRole('gridcell', { name: title });
const count = (window: Page) => window.getByText(/\d+ of 36 talks placed/);

/** Drags as a hand does: down, a little at a time, up. */
async function drag(window: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = await Promise.all([from.boundingBox(), to.boundingBox()]);
  if (start === null || end === null) throw new Error('Both ends of a drag must be in sight.');
  await window.mouse.move(start.x + start.width / 2, start.y + 12);
  await window.mouse.down();
  await window.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await window.mouse.up();
}

async function openTimetable(window: Page): Promise<void> {
  await openSampleSchool(window);
  await openTeachMeet(window);
  await goToStep(window, 'Timetable');
}

test('drags a talk from the tray into a free cell with the mouse, and back with Undo', async ({
  desk: { window },
}) => {
  await openTimetable(window);
  const handle = window.getByRole('list', { name: 'Talks without a place' }).getByRole('button').first();
  const free = window.getByRole('gridcell', { name: /^Year 6 classroom, 09:20\. Empty\./ });
  await drag(window, handle, free);
  await expect(count(window)).toContainText('15 of 36');
  await window.keyboard.press('Control+z');
  await expect(count(window)).toContainText('14 of 36');
});

test('swaps two talks by dropping one on the other', async ({ desk: { window } }) => {
  await openTimetable(window);
  const first = cellOf(window, /Sentence stems on lolly sticks/);
  const second = cellOf(window, /My turn, thinking time/);
  const places = [await first.getAttribute('data-cell'), await second.getAttribute('data-cell')];
  await drag(window, first, second);
  await window.getByRole('button', { name: 'Swap the two talks' }).click();
  await expect(first).toHaveAttribute('data-cell', places[1] ?? '');
  await expect(second).toHaveAttribute('data-cell', places[0] ?? '');
});

test('gives a slot more time and takes every later time of the day along', async ({ desk: { window } }) => {
  await openTimetable(window);
  await cellOf(window, /Does talk before writing/).click();
  await window.getByRole('button', { name: 'More time at 09:20' }).click();
  await window.getByRole('menuitem', { name: '3 more minutes, the rest of the day later' }).click();
  await expect(window.getByRole('rowheader', { name: '09:31' })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('rowheader', { name: '09:28' })).toBeVisible();
});
