import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { addDays, addYears, format, parseISO } from 'date-fns';
import type { Command } from '#shared/document/commands/commands';
import { awardId, type Award } from '#shared/domain/bursary/award';
import { entryId } from '#shared/domain/bursary/ledger-entry';
import { fundId, type Role } from '#shared/domain/bursary/fund';
import { blankPerson, personId, type Person } from '#shared/domain/people/person';
import { expect } from '../../support/launch-app';
import { readDocument, startSchool } from './people-journey';

/** Today as the app reckons it for a school in London, whatever the zone of the machine. */
export const todayInLondon = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

export const daysLater = (day: string, days: number): string =>
  format(addDays(parseISO(day), days), 'yyyy-MM-dd');
export const yearsLater = (day: string, years: number): string =>
  format(addYears(parseISO(day), years), 'yyyy-MM-dd');

/** Carries out a command as a screen would; one that is refused ends the journey. */
export async function mustRun(window: Page, command: Command): Promise<void> {
  const result = await window.evaluate((asked) => globalThis.window.desk.run(asked), command);
  if (!result.ok) throw new Error(result.error.message);
}

type Somebody = Pick<Person, 'givenName' | 'familyName'> & Partial<Person>;

/** The people of a small school: a teacher with a question, her mentor, the head and a governor. */
const STAFF: readonly Somebody[] = [
  { givenName: 'Mei', familyName: 'Rashid', jobTitle: 'Class Teacher', staffGroup: 'teacher' },
  { givenName: 'Sam', familyName: 'Okoro', jobTitle: 'Class Teacher', staffGroup: 'teacher' },
  { givenName: 'Ruth', familyName: 'Adeyemi', jobTitle: 'Head Teacher' },
  { givenName: 'Gil', familyName: 'Ford', kind: 'governor' },
];
const MEI = personId.parse('mei');
export const HEAD = 'Ruth Adeyemi';
export const GOVERNOR = 'Gil Ford';
/** Who keeps the school's development records. */
export const LEAD = 'Sam Okoro';

/** A school of four people, with a year's budget in each of the two funds that a school begins with. */
export async function startSmallSchool(window: Page, budgetPence: number): Promise<void> {
  await startSchool(window);
  for (const somebody of STAFF) {
    const person = { ...blankPerson(personId.parse(somebody.givenName.toLowerCase())), ...somebody };
    await mustRun(window, { name: 'people.add', input: { person } });
  }
  for (const fund of ['learning-ticket', 'research-bursary']) {
    const entry = {
      id: entryId.parse(`budget-${fund}`),
      kind: 'budget',
      fundId: fundId.parse(fund),
      awardId: null,
      day: todayInLondon(),
      pence: budgetPence,
      words: 'Budget of the year',
      overruled: '',
    } as const;
    await mustRun(window, {
      name: 'ledger.enter',
      input: { entry, amendmentId: entryId.parse(`amend-${fund}`) },
    });
  }
}

/** A Learning Ticket of £120.00 for Mei that has been begun, its money set aside. */
export async function startTicket(window: Page): Promise<Award> {
  const id = awardId.parse('ticket');
  const day = todayInLondon();
  await mustRun(window, {
    name: 'award.add',
    input: {
      award: {
        id,
        fundId: fundId.parse('learning-ticket'),
        personId: MEI,
        enquiryId: null,
        startedOn: day,
        application: {
          title: 'Books on talk',
          question: '',
          rationale: '',
          priorityId: '',
          impactOnPractice: '',
          impactOnPupils: '',
          costs: [{ id: 'books', kind: 'books', words: 'Four books', pence: 12_000 }],
          timeline: '',
          sharing: '',
        },
      },
    },
  });
  const moves = [
    ['submitted', LEAD, 'CPD lead'],
    ['head approved', HEAD, 'head'],
    ['active', LEAD, 'CPD lead'],
  ] as const satisfies readonly (readonly [Award['state'], string, Role])[];
  for (const [to, byName, byRole] of moves) {
    const input = { awardId: id, to, day, byName, byRole, why: '', overruled: '' } as const;
    await mustRun(window, {
      name: 'award.move',
      input: { ...input, moveId: `to ${to}`, entryId: entryId.parse(`for-${byRole.replace(' ', '-')}`) },
    });
  }
  return readAward(window, id);
}

/** The award with this id, or the only one there is. */
export async function readAward(window: Page, id?: string): Promise<Award> {
  const all = Object.values<Award>((await readDocument(window)).awards);
  const award = id === undefined ? all[0] : all.find((each) => each.id === id);
  if (award === undefined || (id === undefined && all.length > 1))
    throw new Error(`There are ${all.length} awards.`);
  return award;
}

/** Types a day into a date field, as it is read aloud: day, month, year. */
export async function typeDay(place: Page | Locator, label: string, day: string): Promise<void> {
  const field = place.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first();
  await field.click();
  await field.page().keyboard.type(format(parseISO(day), 'ddMMyyyy'));
}

/** Writes into a field and leaves it, which is when the app keeps it. */
export async function write(place: Page | Locator, label: string, words: string): Promise<void> {
  const field = place.getByRole('textbox', { name: label, exact: true });
  await field.fill(words);
  await field.blur();
  await expect(field).toHaveValue(words);
}

/** Makes a move of the award on the screen: by whom, and why; the words on the button say which. */
export async function moveAward(
  window: Page,
  { as, press, by, why = '' }: { as: Role; press: string; by: string; why?: string },
): Promise<void> {
  await actAs(window, as);
  await window
    .getByRole('list', { name: `What the ${as} can do` })
    .getByRole('button', { name: press, exact: true })
    .click();
  const dialog = window.getByRole('dialog');
  await sayWho(dialog, by);
  if (why !== '') await dialog.getByRole('textbox', { name: /^Why/ }).fill(why);
  await dialog.getByRole('button', { name: press, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Writes who decided, and leaves the field: its list of suggestions would lie over the rest. */
export async function sayWho(dialog: Locator, name: string): Promise<void> {
  const field = dialog.getByRole('combobox', { name: 'By whom' });
  await field.fill(name);
  await field.press('Tab');
  await expect(dialog.page().getByRole('listbox')).toBeHidden();
}

/** Chooses in whose name the next move is made. */
export async function actAs(window: Page, role: Role): Promise<void> {
  const label = role.slice(0, 1).toUpperCase() + role.slice(1);
  const button = window.getByRole('button', { name: /Acting as$/ });
  if ((await button.innerText()).includes(label)) return;
  await button.click();
  await window.getByRole('option', { name: label, exact: true }).click();
  await expect(window.getByRole('listbox')).toBeHidden();
}

/** Goes to a part of the award's page by its link. */
export async function goToAwardPart(window: Page, part: string): Promise<void> {
  const link = window
    .getByRole('navigation', { name: 'Parts of this award' })
    .getByRole('link', { name: part });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** The figure under one of the labels above a table: "£412.60". */
export const figureOf = (place: Page | Locator, label: string): Locator =>
  place.getByText(label, { exact: true }).locator('xpath=following-sibling::div[1]').first();

/** What is in a folder: each file by its path, with the hash of its bytes. */
export async function readFolder(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.toSorted().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length + 1), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}
