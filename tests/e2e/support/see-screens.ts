import type { Page } from '@playwright/test';
import { openSampleSchool } from '../../../build/scripts/demo/drive-desk';
import type { LaunchedDesk } from '../../../build/scripts/launch-packaged-app';
import { expectNoAxeViolations } from '../../support/axe';
import { expect } from '../../support/launch-app';
import { openAddress, widenWindow } from './mentoring-journey';
import { setSchoolDay } from './school-day';

/** A dialog or a view: the address it is opened from, and what leads to it. */
export type Look = { readonly address: string; readonly press: readonly (string | RegExp)[] };

export const THEMES = ['light', 'dark'] as const;

/** Presses what leads to a dialog or a view, whatever kind of thing each is. */
export async function walk(window: Page, { address, press }: Look): Promise<void> {
  await openAddress(window, '/');
  await openAddress(window, address);
  for (const name of press)
    await window
      .getByRole('button', { name })
      .or(window.getByRole('menuitem', { name }))
      .or(window.getByRole('radio', { name }))
      .or(window.getByRole('link', { name }))
      .first()
      .click();
}

/** Looks for barriers in a dialog, and closes it. */
export async function seeDialog(window: Page, look: Look): Promise<void> {
  await walk(window, look);
  await expect(window.getByRole('dialog').first()).toBeVisible();
  await expectNoAxeViolations(window);
  // The first press may only put away a list of suggestions that the dialog opened with.
  await expect(async () => {
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
}

/** Opens the sample school in a theme, with nothing that moves. */
export async function openInTheme(
  { app, window }: LaunchedDesk,
  theme: (typeof THEMES)[number],
): Promise<void> {
  await widenWindow(app);
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await window.evaluate((to) => globalThis.window.desk.setPreferences({ theme: to }), theme);
  await window.reload();
  await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
  await setSchoolDay(window);
  await openSampleSchool(window);
}
