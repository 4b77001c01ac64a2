import { mkdir } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { addDays, format } from 'date-fns';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { expect, test } from '../support/launch-app';
import { readPdfFacts, readPdfPages } from '../support/pdf';
import { expectScreen } from './support/people-journey';
import { cellAt, findMove, placeOf, readTeachMeet } from './support/teach-meet-journey';

test.describe.configure({ timeout: 180_000 });

const NAME = 'Autumn Teach-meet';
const MOST_PRESSES = 150;

/** Presses Tab, or Shift+Tab, until the focus is where it is wanted. */
async function walkTo(window: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  // A list that drops down on the way hides all else from a screen reader, and so from a search by role.
  const wanted = await target.elementHandle();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await wanted?.evaluate((element) => element === document.activeElement)) return;
    await window.keyboard.press(key);
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} did not get there.`);
}

async function press(window: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await walkTo(window, target, key);
  await window.keyboard.press('Enter');
}

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });

async function openStep(window: Page, name: string): Promise<void> {
  const link = window.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name });
  await press(window, link, 'Shift+Tab');
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Starts a school whose only INSET day is this one. */
async function startSchool(window: Page, inset: Date): Promise<void> {
  await press(window, button(window, 'Start my school'));
  await expectScreen(window, 'Start my school');
  await window.keyboard.type('Quayside Primary');
  await walkTo(window, button(window, 'Start Quayside Primary'), 'Shift+Tab');
  const day = window.getByRole('group', { name: 'Another INSET day' }).getByRole('spinbutton').first();
  await walkTo(window, day, 'Shift+Tab');
  await window.keyboard.type(format(inset, 'ddMMyyyy'));
  await press(window, button(window, 'Add this day'));
  await press(window, button(window, 'Start Quayside Primary'));
  await expectScreen(window, 'Today');
}

async function planTeachMeet(window: Page, inset: Date): Promise<void> {
  const places = window.getByRole('navigation', { name: 'Places' });
  await press(window, places.getByRole('link', { name: 'Teach-meets' }));
  await press(window, button(window, 'Plan a Teach-meet'));
  const dialog = window.getByRole('dialog', { name: 'Plan a Teach-meet' });
  await expect(dialog).toContainText(format(inset, 'EEE d MMM yyyy'));
  await window.keyboard.press('Control+a');
  await window.keyboard.type(NAME);
  await press(window, dialog.getByRole('button', { name: 'Start planning' }));
  await expectScreen(window, NAME);
}

/** Adds something to the plan, whose name is then typed where the focus was put. */
async function addToPlan(window: Page, name: string, title: string): Promise<void> {
  await press(window, button(window, name));
  const field = window.getByRole('textbox', { name: /^Name of / });
  await expect
    .poll(() => field.evaluateAll((all) => all.some((each) => each === document.activeElement)))
    .toBe(true);
  await window.keyboard.press('Control+a');
  await window.keyboard.type(title);
  await window.keyboard.press('Tab');
  await expect(window.getByRole('textbox', { name: `Name of ${title}` })).toHaveValue(title);
}

async function addTalks(window: Page, talks: readonly (readonly [string, string])[]): Promise<void> {
  await press(window, button(window, 'Add talks'));
  const dialog = window.getByRole('dialog', { name: 'Add talks' });
  const title = dialog.getByRole('textbox', { name: 'Title' });
  for (const [words, presenter] of talks) {
    await expect(title).toBeFocused();
    await window.keyboard.type(words);
    await window.keyboard.press('Tab');
    await window.keyboard.type(presenter);
    await window.keyboard.press('Enter');
    await expect(dialog.getByRole('row', { name: presenter })).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(title).toHaveValue('');
  }
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test('plans a whole Teach-meet by keyboard alone, from the first screen to the paper', async ({
  desk: { app, window },
}, testInfo) => {
  const inset = addDays(new Date(), 21);
  await startSchool(window, inset);
  await planTeachMeet(window, inset);
  await addToPlan(window, 'Add a session', 'Last talks');
  await addToPlan(window, 'Add a room', 'Library');

  await openStep(window, 'Talks');
  await addTalks(window, [
    ['Phonics in the corridor', 'Ada Vale'],
    ['Sums without paper', 'Ben Oke'],
  ]);
  await app.evaluate(
    ({ clipboard }, rows) => clipboard.writeText(rows),
    'Title\tPresenters\tMinutes\nA calmer lunch\tCleo Marsh\t7\nTwo minutes on tea\tDev Rao\t2',
  );
  await press(window, button(window, 'Paste from a spreadsheet'), 'Shift+Tab');
  await expect(window.getByRole('textbox', { name: 'Rows' })).toBeFocused();
  await window.keyboard.press('Control+v');
  await press(window, button(window, 'Add 2 talks'));
  await expect(window.getByRole('row', { name: /Two minutes on tea/ })).toBeVisible();

  await openStep(window, 'Timetable');
  await press(window, button(window, 'Draft the timetable'));
  await expect(window.getByText('All 4 talks have a place.')).toBeVisible();

  const { from, to } = await findMove(window, NAME);
  const teachMeet = await readTeachMeet(window, NAME);
  const { rooms } = teachMeet;
  const slots = listSlots(teachMeet);
  const rowOf = (start: string) => slots.findIndex((slot) => slot.start === start);
  const columnOf = (room: string) => rooms.findIndex(({ name }) => name === room);
  const walkGrid = async (rows: number, columns: number) => {
    for (let step = 0; step < Math.abs(rows); step += 1)
      await window.keyboard.press(rows > 0 ? 'ArrowDown' : 'ArrowUp');
    for (let step = 0; step < Math.abs(columns); step += 1)
      await window.keyboard.press(columns > 0 ? 'ArrowRight' : 'ArrowLeft');
  };
  const firstCell = { room: rooms[0]?.name ?? '', slot: { start: slots[0]?.start ?? '' } };
  await walkTo(window, cellAt(window, firstCell));
  await walkGrid(rowOf(from.slot.start), columnOf(from.room));
  await window.keyboard.press('Enter');
  await expect(button(window, 'Stop moving')).toBeVisible();
  await walkGrid(rowOf(to.slot.start) - rowOf(from.slot.start), columnOf(to.room) - columnOf(from.room));
  await window.keyboard.press('Enter');
  const cell = cellAt(window, to);
  await expect(cell).toHaveAccessibleName(
    `${to.room}, ${to.slot.start}. ${from.talk.title}, ${presenterOf(from)}.`,
  );
  await expect(cell).toBeFocused();

  await window.keyboard.press('l');
  await expect(cell).toHaveAccessibleName(/Locked\.$/);
  await window.keyboard.press('Control+z');
  await expect(cell).not.toHaveAccessibleName(/Locked\.$/);
  await window.keyboard.press('Control+y');
  await expect(cell).toHaveAccessibleName(/Locked\.$/);

  await openStep(window, 'Publish and print');
  await press(window, button(window, 'Publish version 1'));
  const dialog = window.getByRole('dialog', { name: 'Publish version 1' });
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await window.keyboard.type('For Monday’s briefing');
  await press(window, dialog.getByRole('button', { name: 'Publish version 1' }));
  await expect(dialog).toBeHidden();

  const pdf = testInfo.outputPath('programme.pdf');
  await mkdir(testInfo.outputPath(), { recursive: true });
  await answerSaveDialog(app, pdf);
  await press(window, button(window, 'Save as PDF'));
  await expect(window.getByText('1 PDF saved')).toBeVisible();
  expect((await readPdfFacts(pdf)).pages).toBe(1);
  const { slot } = await placeOf(window, from.talk.title, NAME);
  expect(slot.start).toBe(to.slot.start);
  const page = (await readPdfPages(pdf)).join('\n');
  for (const title of [
    'Phonics in the corridor',
    'Sums without paper',
    'A calmer lunch',
    'Two minutes on tea',
  ])
    expect(page).toContain(title);
});

function presenterOf({ talk }: { readonly talk: { readonly presenters: readonly object[] } }): string {
  const [presenter] = talk.presenters;
  return presenter !== undefined && 'name' in presenter ? String(presenter.name) : '';
}
