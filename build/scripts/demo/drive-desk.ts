import type { Page } from 'playwright';

/** A place in the bar on the left. */
export type Place = 'Today' | 'People' | 'Mentoring' | 'Teach-meets' | 'Settings';

/** From the first screen into the sample school. */
export async function openSampleSchool(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Open the sample school' }).click();
  await window.getByRole('navigation', { name: 'Places' }).waitFor();
}

export async function goTo(window: Page, place: Place): Promise<void> {
  await window.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click();
  await window.getByRole('heading', { level: 1 }).waitFor();
}

/** Waits until a message of this name has come up, and puts it away so that it hides nothing. */
export async function readMessage(window: Page, title: string | RegExp): Promise<void> {
  const message = window.getByRole('alertdialog').filter({ hasText: title });
  await message.last().waitFor();
  await message.last().getByRole('button', { name: 'Close' }).click();
}
