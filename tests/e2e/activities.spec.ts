import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Activity } from '#shared/domain/activity/activity';
import { fullName, type Person } from '#shared/domain/people/person';
import { teachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { answerOpenDialog } from '../../build/scripts/answer-dialogs';
import { expect, test } from '../support/launch-app';
import { readPdfInOrder } from '../support/pdf';
import { typeDay } from './support/bursary-journey';
import { openAddress } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { openSampleOnSchoolDay, pressUndo } from './support/record-journey';
import { setSchoolDayEverywhere } from './support/school-day';

test.describe.configure({ timeout: 180_000 });

const TITLE = 'Reading aloud so that they want the next page';
const MEI = 'person-mei-rashid';
const MEET = teachMeetId.parse('teach-meet-november-2026');
const AFTER_THE_MEET = '2026-11-30T09:00:00.000Z';

async function readActivity(window: Page): Promise<Activity> {
  const found = Object.values<Activity>((await readDocument(window)).activities).find(
    ({ title }) => title === TITLE,
  );
  if (found === undefined) throw new Error('The activity was not added.');
  return found;
}

/** Somebody's hours of this year as their page has them. */
async function readHours(window: Page, id: string): Promise<string> {
  await openAddress(window, `/people/${id}`);
  const hours = window.getByRole('region', { name: 'Hours and activities' });
  return hours
    .getByRole('button', { name: /: show the records behind it$/ })
    .first()
    .innerText();
}

const minutesOf = (words: string): number => {
  const [, hours = '0', minutes = '0'] = /^(?:(\d+) h)?(?: ?(\d+) min)?$/u.exec(words) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

/** Ticks people by typing part of each name and Enter. */
async function signIn(window: Page, names: readonly string[]): Promise<void> {
  const field = window.getByRole('searchbox', { name: 'Find somebody' });
  await field.focus();
  for (const name of names) {
    await window.keyboard.type(name);
    await expect(window.getByText(`Enter: ${name} came.`)).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
}

test('adds an activity, takes its register by keyboard, and everybody’s hours follow', async ({ desk }) => {
  const { window } = desk;
  await openSampleOnSchoolDay(desk);
  const before = minutesOf(await readHours(window, MEI));
  expect(before).toBeGreaterThan(0);

  await test.step('the activity is added with everybody who teaches', async () => {
    await openAddress(window, '/activities');
    await window.getByRole('button', { name: 'Add an activity' }).press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Add an activity' });
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await window.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Say in a few words what it is.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await typeDay(dialog, 'Day', '2026-11-11');
    await dialog.getByRole('textbox', { name: 'Length in hours' }).fill('1');
    await dialog.getByRole('textbox', { name: 'and minutes' }).fill('15');
    await dialog.getByRole('button', { name: 'Invite a group' }).press('Enter');
    await window.getByRole('menuitem', { name: /^Teachers/ }).press('Enter');
    await dialog.getByRole('button', { name: 'Add and open it' }).press('Enter');
    await expect(window.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(window.getByText('Register not taken')).toBeVisible();
    expect(await readActivity(window)).toMatchObject({ day: '2026-11-11', minutes: 75, attended: null });
  });

  await test.step('it counts towards nobody’s hours before its register is taken', async () => {
    expect(minutesOf(await readHours(window, MEI))).toBe(before);
    await openAddress(window, `/activities/${(await readActivity(window)).id}`);
  });

  await test.step('the register is taken by part of a name and Enter', async () => {
    const { people } = await readDocument(window);
    const names = Object.values<Person>(people)
      .filter(({ id }) => id === MEI || id === 'person-carys-iqbal')
      .map(fullName);
    await signIn(window, names);
    const bar = window.getByRole('group', { name: 'Register', exact: true });
    await expect(bar).toContainText('2 people came');
    await bar.getByRole('button', { name: 'Take the register' }).press('Enter');
    await expect.poll(async () => (await readActivity(window)).attended?.length).toBe(2);
    await expect(window.getByText('Register not taken')).toBeHidden();
  });

  await test.step('the hours have grown by its length, undo takes them back, redo gives them again', async () => {
    expect(minutesOf(await readHours(window, MEI))).toBe(before + 75);
    await pressUndo(window);
    await expect.poll(async () => (await readActivity(window)).attended).toBe(null);
    expect(minutesOf(await readHours(window, MEI))).toBe(before);
    await pressUndo(window, 'Control+y');
    await expect.poll(async () => (await readActivity(window)).attended?.length).toBe(2);
    await openAddress(window, '/activities/hours');
    const row = window.getByRole('row', { name: /^Mei Rashid|Rashid, Mei/ });
    await row
      .getByRole('button', { name: /show the records behind it$/ })
      .first()
      .press('Enter');
    await expect(window.getByRole('dialog').getByRole('link', { name: TITLE })).toBeVisible();
    await window.keyboard.press('Escape');
  });
});

test('prints badges and register for a Teach-meet with its governors, and counts who came', async ({
  desk,
}, info) => {
  const { app, window } = desk;
  const out = info.outputPath('papers');
  await mkdir(out, { recursive: true });
  await openSampleOnSchoolDay(desk);

  await test.step('before the day it says who is expected, governors among them', async () => {
    await openAddress(window, `/teach-meets/${MEET}/register`);
    await expect(window.getByText(/Expected: \d+ .*governors/)).toBeVisible();
    await expect(window.getByRole('button', { name: 'Print the name badges' })).toBeEnabled();
  });

  const governors = Object.values<Person>((await readDocument(window)).people).filter(
    ({ kind }) => kind === 'governor',
  );
  await test.step('badges and sign-in register have the governors on them', async () => {
    await answerOpenDialog(app, [out]);
    const saved = await window.evaluate(
      (id) =>
        globalThis.window.desk.savePapers({
          teachMeetId: id,
          version: null,
          papers: [
            { paper: 'badges', size: 'A4' },
            { paper: 'register', size: 'A4' },
          ],
        }),
      MEET,
    );
    expect(saved).toMatchObject({ ok: true, value: { count: 2 } });
    const files = await readdir(out, { recursive: true });
    const pdfs = files.filter((name) => name.endsWith('.pdf'));
    expect(pdfs).toHaveLength(2);
    for (const pdf of pdfs) {
      const words = (await readPdfInOrder(join(out, pdf))).replaceAll(/\s+/gu, ' ');
      for (const governor of governors) expect(words, pdf).toContain(governor.familyName);
      expect(words, pdf).toMatch(/governor/i);
    }
  });

  await test.step('after the day the register is taken, governors and visitors counted', async () => {
    await setSchoolDayEverywhere(desk, AFTER_THE_MEET);
    await window.reload();
    await openAddress(window, `/teach-meets/${MEET}/register`);
    const all = window.getByRole('group', { name: 'Governors', exact: true });
    await signIn(window, ['Mei Rashid']);
    await window
      .getByRole('region', { name: 'Governors' })
      .getByRole('button', { name: /^All \d+ people came$/ })
      .press('Enter');
    const boxes = await all.getByRole('checkbox').count();
    expect(boxes).toBeGreaterThan(4);
    await window.getByRole('textbox', { name: 'Visitors' }).fill('3');
    await window.getByRole('textbox', { name: 'Visitors' }).blur();
    const bar = window.getByRole('group', { name: 'Register', exact: true });
    await expect(bar).toContainText(`${boxes + 1} people came, ${boxes} governors among them; 3 visitors`);
    await bar.getByRole('button', { name: 'Take the register' }).press('Enter');
    await expect
      .poll(async () => (await readDocument(window)).teachMeets[MEET]?.attendance)
      .toMatchObject({ visitors: 3 });
    await pressUndo(window);
    await expect.poll(async () => (await readDocument(window)).teachMeets[MEET]?.attendance).toBe(null);
  });
});
