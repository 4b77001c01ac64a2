import type { Page } from '@playwright/test';
import { goTo, openSampleSchool } from '../../build/scripts/demo/drive-desk';
import { expect, test } from '../support/launch-app';
import { readDocument } from './support/people-journey';
import { setSchoolDay } from './support/school-day';

/** The first pairing of the sample school that is under way, by its id and the words on its card. */
async function firstActive(window: Page) {
  const card = window
    .getByRole('region', { name: /^Active/ })
    .getByRole('listitem')
    .first();
  const id = (await card.getAttribute('data-pairing')) ?? '';
  return { id, name: await card.getByRole('link').first().innerText() };
}

const stageOf = async (window: Page, id: string) =>
  Object.values((await readDocument(window)).pairings).find((pairing) => pairing.id === id)?.stage;

test('moves a pairing from stage to stage with the keyboard alone, and takes it back', async ({
  desk: { window },
}) => {
  await setSchoolDay(window);
  await openSampleSchool(window);
  await goTo(window, 'Mentoring');
  const { id, name } = await firstActive(window);
  await window.getByRole('button', { name: `Actions for ${name}` }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitem', { name: 'Move to Pausing' }).focus();
  await window.keyboard.press('Enter');
  await expect.poll(() => stageOf(window, id)).toBe('pausing');
  const moved = window
    .getByRole('region', { name: /^Pausing/ })
    .getByRole('button', { name: `Actions for ${name}` });
  await expect(moved).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect.poll(() => stageOf(window, id)).toBe('active');
});

test('drags a pairing to another stage, and stays on the board', async ({ desk: { window } }) => {
  await setSchoolDay(window);
  await openSampleSchool(window);
  await goTo(window, 'Mentoring');
  const { id, name } = await firstActive(window);
  const from = await window.getByRole('link', { name, exact: true }).boundingBox();
  const to = await window.getByRole('region', { name: /^Agreed/ }).boundingBox();
  if (from === null || to === null) throw new Error('The board has no place for the pairing.');
  await window.mouse.move(from.x + 5, from.y + 5);
  await window.mouse.down();
  await window.mouse.move(to.x + 40, to.y + 60, { steps: 8 });
  await window.mouse.up();
  await expect.poll(() => stageOf(window, id)).toBe('agreed');
  await expect(window.getByRole('heading', { level: 1, name: 'Mentoring and coaching' })).toBeVisible();
});

test('logs a session from the palette in a few keys', async ({ desk: { window } }) => {
  await setSchoolDay(window);
  await openSampleSchool(window);
  const { pairings, people } = await readDocument(window);
  const pairing = Object.values(pairings).find(({ stage }) => stage === 'active');
  const learner = Object.values(people).find(({ id }) => id === pairing?.people[1]);
  if (pairing === undefined || learner === undefined) throw new Error('Nobody of the sample school meets.');
  const before = Object.values(pairing.sessions).filter(({ status }) => status === 'held').length;
  await window.keyboard.press('Control+k');
  await window.keyboard.type(`log ${learner.givenName} ${learner.familyName}`);
  await window.getByRole('option').first().waitFor();
  await window.keyboard.press('Enter');
  await window.getByRole('dialog').waitFor();
  await window.keyboard.press('Control+Enter');
  const held = async () => {
    const document = await readDocument(window);
    const now = Object.values(document.pairings).find(({ id }) => id === pairing.id);
    return Object.values(now?.sessions ?? {}).filter(({ status }) => status === 'held').length;
  };
  await expect.poll(held).toBe(before + 1);
});
