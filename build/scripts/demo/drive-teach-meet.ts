import type { Page } from 'playwright';
import { goTo } from './drive-desk';

/** One of the steps across the top of a Teach-meet. */
export type Step = 'Plan' | 'Talks' | 'Timetable' | 'Publish and print';

const SAMPLE_TEACH_MEET = 'November Teach-meet 2026';

/** Opens a Teach-meet from the list of all. */
export async function openTeachMeet(window: Page, name: string = SAMPLE_TEACH_MEET): Promise<void> {
  await goTo(window, 'Teach-meets');
  await window.getByRole('link', { name, exact: true }).click();
  await window.getByRole('heading', { level: 1, name }).waitFor();
}

export async function goToStep(window: Page, step: Step): Promise<void> {
  const link = window.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step });
  await link.click();
  await window.locator('[aria-current="page"]', { hasText: step }).waitFor();
}

/** Presses the button that drafts, and gives back what the app says of the outcome. */
export async function draftTimetable(window: Page): Promise<string> {
  await window.getByRole('button', { name: 'Draft the timetable' }).click();
  return readOutcome(window);
}

/** Re-drafts by one of the other ways in the menu. */
export async function redraft(
  window: Page,
  way: 'Draft the rest around what is placed' | 'Re-draft with least change',
): Promise<string> {
  await window.getByRole('button', { name: 'Other ways to draft' }).click();
  await window.getByRole('menuitem', { name: way }).click();
  return readOutcome(window);
}

async function readOutcome(window: Page): Promise<string> {
  const outcome = window.getByText(/have a place\.$/);
  await outcome.waitFor();
  return outcome.innerText();
}

/** Publishes the next version from the screen “Publish and print”. */
export async function publish(window: Page, version: number, note = ''): Promise<void> {
  const name = `Publish version ${version}`;
  await window.getByRole('button', { name }).click();
  const dialog = window.getByRole('dialog', { name });
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note);
  await dialog.getByRole('button', { name }).click();
  await dialog.waitFor({ state: 'hidden' });
}
