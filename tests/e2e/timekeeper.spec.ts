import type { ElectronApplication, Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe';
import { expect, test } from '../support/launch-app';
import { openSample } from './support/people-journey';

const SECONDS = 1000;

/** Moves the page's clock on while nothing else notices, as a computer that was busy or asleep. */
const sleep = (window: Page, milliseconds: number) =>
  window.evaluate((by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
  }, milliseconds);

const isFullScreen = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());

/** Opens the view for one room of the sample school's Teach-meet, at its first talk. */
async function openRoom(window: Page, room: string): Promise<void> {
  await openSample(window);
  await window.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Teach-meets' }).click();
  await window.getByRole('link', { name: 'November Teach-meet 2026' }).click();
  await window.getByRole('link', { name: 'Timekeeper’s view' }).click();
  await window.getByRole('button', { name: room }).click();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('timer')).toHaveText('Time left: 7:00');
}

test('keeps a talk’s time on the whole screen, signs at 5, 6 and 7 minutes, and gives the screen back', async ({
  desk: { app, window },
}) => {
  await openRoom(window, 'School hall');
  await expect.poll(() => isFullScreen(app)).toBe(true);
  const status = window.getByRole('status').filter({ hasText: 'Does talk before writing' });
  await expect(status).toContainText('Ready: 7 minutes');
  await window.keyboard.press('Space');
  await expect(status).toContainText('Speaking');
  await expectNoAxeViolations(window);
  for (const [milliseconds, words] of [
    [300 * SECONDS, 'Two minutes left'],
    [60 * SECONDS, 'One minute left'],
    [60 * SECONDS, 'Time'],
  ] as const) {
    await sleep(window, milliseconds);
    await expect(status).toContainText(words);
    await expectNoAxeViolations(window);
  }
  await expect(window.getByRole('timer')).toHaveText(/^Time over: \+0:\d\d$/);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('heading', { name: 'November Teach-meet 2026', level: 1 })).toBeVisible();
  await expect.poll(() => isFullScreen(app)).toBe(false);
});

test('goes on with a talk where the page was opened again in the middle of it', async ({
  desk: { window },
}) => {
  await openRoom(window, 'Library');
  await window.keyboard.press('Space');
  await expect(window.getByRole('timer')).toHaveText('Time left: 6:58');
  await window.reload();
  await expect(window.getByRole('status').filter({ hasText: 'Speaking' })).toBeVisible();
  await expect(window.getByRole('timer')).toHaveText(/^Time left: 6:[45]\d$/);
});
