import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { ProposedPair, Round } from '#shared/domain/mentoring/round/round';
import { fullName } from '#shared/domain/people/person';
import { expect } from '../../support/launch-app';
import { readDocument } from './people-journey';

/** Makes the window as large as a desk screen, so that a pair stands beside the table of pairs. */
export const widenWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 1000));

/** Goes to an address within the app, as a link would. */
export async function openAddress(window: Page, address: string): Promise<void> {
  await window.evaluate((to) => {
    location.hash = to;
  }, address);
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** Goes from one part of mentoring to another by the links at the top. */
export const goToMentoringPart = (window: Page, part: 'Board' | 'Rounds' | 'Principles' | 'Mentors') =>
  window
    .getByRole('navigation', { name: 'Mentoring and coaching' })
    .getByRole('link', { name: part, exact: true })
    .click();

/** Goes to one part of a pairing's page by its link. */
export async function goToPairingPart(window: Page, part: string): Promise<void> {
  const link = window
    .getByRole('navigation', { name: 'Parts of this pairing' })
    .getByRole('link', { name: part });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Goes to one step of a round by the steps at the top. */
export const goToRoundStep = (window: Page, step: 'Who' | 'Rules and wishes' | 'Proposal' | 'Confirm') =>
  window.getByRole('navigation', { name: 'Steps of the round' }).getByRole('link', { name: step }).click();

/** Chooses from a short list: the button that opens it bears the label and what is chosen now. */
export async function chooseFrom(place: Locator, label: string, choice: string | RegExp): Promise<void> {
  await place.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await place.page().getByRole('option', { name: choice }).click();
  await expect(place.page().getByRole('listbox')).toBeHidden();
  await expect(place.getByRole('button', { name: new RegExp(`${label}$`) })).toBeFocused();
}

/** Picks a person by typing their name, as it is found in a list. */
export async function pickPerson(place: Locator, label: string | RegExp, name: string): Promise<void> {
  await place.getByRole('combobox', { name: label }).pressSequentially(name);
  await place.page().getByRole('option', { name }).first().click();
}

/** The one round of the records, or the one of this name. */
export async function readRound(window: Page, name?: string): Promise<Round> {
  const rounds = Object.values<Round>((await readDocument(window)).rounds);
  const found = name === undefined ? rounds : rounds.filter((each) => each.name === name);
  const [round] = found;
  if (round === undefined || found.length > 1) throw new Error(`There are ${found.length} rounds.`);
  return round;
}

export const readPairings = async (window: Page): Promise<readonly Pairing[]> =>
  Object.values<Pairing>((await readDocument(window)).pairings);

export async function readPairing(window: Page, id: string): Promise<Pairing> {
  const found = (await readPairings(window)).find((pairing) => pairing.id === id);
  if (found === undefined) throw new Error('The pairing is not in the records.');
  return found;
}

/** A pair of a round with its people's names: who mentors, and who learns. */
export type NamedPair = { readonly pair: ProposedPair; readonly mentor: string; readonly learner: string };

export async function namePairs(window: Page, pairs: readonly ProposedPair[]): Promise<readonly NamedPair[]> {
  const { people } = await readDocument(window);
  const nameOf = (id: ProposedPair['people'][number] | undefined) => {
    const person = id === undefined ? undefined : people[id];
    if (person === undefined) throw new Error('Somebody of the pair is not in the records.');
    return fullName(person);
  };
  return pairs.map((pair) => ({ pair, mentor: nameOf(pair.people[0]), learner: nameOf(pair.people[1]) }));
}
