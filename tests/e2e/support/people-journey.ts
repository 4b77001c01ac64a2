import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { OpenDocument } from '#shared/document/desk-document';
import type { Person } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { expect } from '../../support/launch-app';

/** Starts a school of one's own from the first screen, with the terms that the app suggests. */
export async function startSchool(window: Page, name = 'Quayside Primary'): Promise<void> {
  await window.getByRole('button', { name: 'Start my school' }).click();
  await window.getByRole('textbox', { name: 'Name', exact: true }).first().fill(name);
  await window.getByRole('button', { name: `Start ${name}` }).click();
  await expectScreen(window, 'Today');
}

/** Opens the sample school from the first screen. */
export async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Open the sample school' }).click();
  await expectScreen(window, 'Today');
}

/** Goes to the people by the places at the side. */
export async function goToPeople(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'People' }).click();
  await expectScreen(window, 'People');
}

/** Opens the import at its first step, from the people. */
export async function openImport(window: Page): Promise<void> {
  await goToPeople(window);
  await window.getByRole('button', { name: 'Import a staff list' }).click();
  await expectScreen(window, 'Import a staff list');
}

export const expectScreen = (window: Page, name: string) =>
  expect(window.getByRole('heading', { name, level: 1 })).toBeVisible();

/** Waits for a step of the import to be the one on the screen. */
export const expectStep = (window: Page, name: string) =>
  expect(window.getByRole('heading', { name, level: 2, exact: true })).toBeVisible();

/** Answers the file dialog, which the button opens, with this file. */
export async function chooseList(window: Page, path: string): Promise<void> {
  const [dialog] = await Promise.all([
    window.waitForEvent('filechooser'),
    window.getByRole('button', { name: /^Choose (a|another) file$/ }).click(),
  ]);
  await dialog.setFiles(path);
}

/** Goes from the first step to the rows, leaving every column as the app took it. */
export async function openRows(window: Page, path: string): Promise<void> {
  await chooseList(window, path);
  await expectStep(window, 'Check the columns');
  await window.getByRole('button', { name: 'Look at the rows' }).click();
  await expectStep(window, 'Look at the rows');
}

/** Ticks everybody whom the app would leave out, group by group. */
export async function bringInEverybody(window: Page): Promise<void> {
  const offered = window.getByRole('region', { name: 'Left out unless you say otherwise' });
  for (const group of await offered.getByRole('heading', { level: 4 }).all()) {
    await group.getByRole('button').click();
    await offered.getByRole('button', { name: 'Bring them all in' }).first().click();
  }
}

/** Imports what is ticked; the button and the last step say how many. */
export async function importTicked(window: Page, count: number, outcome: string): Promise<void> {
  const words = `Import ${plural(count, 'person', 'people')}`;
  await window.getByRole('button', { name: words, exact: true }).click();
  await expect(window.getByRole('heading', { name: outcome, exact: true })).toBeVisible();
}

/** The table of the file's rows, in the third step. */
export const rowsOfFile = (window: Page): Locator => window.getByRole('grid', { name: 'Rows of the file' });

/** The table of people. */
export const peopleGrid = (window: Page): Locator =>
  window.getByRole('grid', { name: 'People', exact: true });

/** The row of a table that has these words in it. */
export const rowOf = (grid: Locator, words: string | RegExp): Locator =>
  grid.getByRole('row').filter({ hasText: words });

/** The records as the app keeps them. */
export async function readDocument(window: Page): Promise<OpenDocument> {
  const document = await window.evaluate(
    async () => (await globalThis.window.desk.snapshot(undefined)).document,
  );
  if (document === null) throw new Error('No school is open.');
  return document;
}

export async function readPeople(window: Page): Promise<readonly Person[]> {
  return Object.values((await readDocument(window)).people);
}

/** The one person of this surname and forename; two of them, or none, is an error. */
export async function findPerson(window: Page, givenName: string, familyName: string): Promise<Person> {
  const found = (await readPeople(window)).filter(
    (person) => person.givenName === givenName && person.familyName === familyName,
  );
  const [person] = found;
  if (person === undefined || found.length > 1)
    throw new Error(`There are ${found.length} people called ${givenName} ${familyName}.`);
  return person;
}

/** Presses Tab, as often as a patient person would, until the focus is where it is wanted. */
export async function tabTo(window: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await window.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error('Sixty presses of Tab did not get there.');
}

const hasFocus = async (target: Locator) =>
  (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement));

/** Watches for anything that a name might run: a dialog, a flag set, a policy refusing it. */
export function watchForScripts(app: ElectronApplication, window: Page) {
  const seen: string[] = [];
  window.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  app.context().on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) seen.push(message.text());
  });
  return async (): Promise<readonly string[]> => {
    const ran = await window.evaluate(() =>
      Reflect.has(globalThis, 'wasRun') ? ['a name ran as a script'] : [],
    );
    return [...seen, ...ran];
  };
}
