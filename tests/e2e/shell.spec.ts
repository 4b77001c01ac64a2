import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../support/launch-app';

async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Open the sample school' }).click();
  await expect(window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}

const place = (window: Page, name: string) =>
  window.getByRole('navigation', { name: 'Places' }).getByRole('link', { name }).click();

const schoolName = (window: Page) =>
  window.evaluate(async () => (await globalThis.window.desk.snapshot(undefined)).document?.school.name);

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

/** The page's zoom as Chromium has it, in per cent. */
const zoomOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    Math.round((BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0) * 100),
  );

/** Chooses an item of the View menu, since a menu's own keys are the system's and not the page's. */
const chooseView = (app: ElectronApplication, label: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const view = Menu.getApplicationMenu()?.items.find((item) => item.label === '&View');
    view?.submenu?.items.find((item) => item.label === wanted && item.visible)?.click();
  }, label);

test('opens where and as large as it was closed', async ({ launchDesk }, testInfo) => {
  const folders = { dataDir: testInfo.outputPath('records'), userDataDir: testInfo.outputPath('profile') };
  const wanted = { x: 120, y: 90, width: 1100, height: 700 };
  const first = await launchDesk(folders);
  await first.app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    wanted,
  );
  await expect.poll(() => boundsOf(first.app)).toEqual(wanted);
  await first.close();
  const second = await launchDesk(folders);
  await expect.poll(() => boundsOf(second.app)).toEqual(wanted);
});

test('opens on a screen where the one it was on has gone', async ({ launchDesk }, testInfo) => {
  const folders = { dataDir: testInfo.outputPath('records'), userDataDir: testInfo.outputPath('profile') };
  const first = await launchDesk(folders);
  await first.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window !== undefined) window.getNormalBounds = () => ({ x: 5000, y: 3000, width: 900, height: 600 });
  });
  await first.close();
  const second = await launchDesk(folders);
  const bounds = await boundsOf(second.app);
  expect(bounds?.x).toBeLessThan(1920);
  expect(bounds?.y).toBeLessThan(1080);
});

test('shows the page again where its process died, with nothing lost', async ({ desk: { app, window } }) => {
  await openSample(window);
  await window.waitForTimeout(2000);
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const shown = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    await shown;
  });
  // Playwright has given the page up, so the main process is asked what it shows.
  const heading = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.querySelector("h1")?.textContent',
      ),
    );
  await expect.poll(heading).toBe('Today');
});

test('keeps the colours chosen in Settings', async ({ launchDesk }, testInfo) => {
  const folders = { dataDir: testInfo.outputPath('records'), userDataDir: testInfo.outputPath('profile') };
  const first = await launchDesk(folders);
  await openSample(first.window);
  await place(first.window, 'Settings');
  await first.window.getByRole('link', { name: 'This window' }).click();
  await first.window.getByText('Dark', { exact: true }).click();
  await expect(first.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.close();
  const second = await launchDesk(folders);
  await expect(second.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
});

test('zooms from 80 to 200 % and keeps the zoom', async ({ launchDesk }, testInfo) => {
  const folders = { dataDir: testInfo.outputPath('records'), userDataDir: testInfo.outputPath('profile') };
  const first = await launchDesk(folders);
  await openSample(first.window);
  for (let step = 0; step < 9; step += 1) await chooseView(first.app, 'Larger');
  await expect.poll(() => zoomOf(first.app)).toBe(200);
  for (let step = 0; step < 9; step += 1) await chooseView(first.app, 'Smaller');
  await expect.poll(() => zoomOf(first.app)).toBe(80);
  await chooseView(first.app, 'Actual size');
  await expect.poll(() => zoomOf(first.app)).toBe(100);
  for (let step = 0; step < 3; step += 1) await chooseView(first.app, 'Larger');
  await expect.poll(() => zoomOf(first.app)).toBe(150);
  await first.close();
  const second = await launchDesk(folders);
  await expect.poll(() => zoomOf(second.app)).toBe(150);
});

for (const zoom of [80, 200] as const) {
  test(`lays every place out without a sideways scroll at ${zoom} % on 1366×768`, async ({
    desk: { app, window },
  }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
    await openSample(window);
    await window.evaluate((to) => globalThis.window.desk.setPreferences({ zoom: to }), zoom);
    await expect.poll(() => zoomOf(app)).toBe(zoom);
    for (const name of [
      'Today',
      'People',
      'Mentoring',
      'Teach-meets',
      'Governors',
      'Summaries',
      'Records',
      'Settings',
    ]) {
      await place(window, name);
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await window.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} is wider than its window by ${overflow} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('undoes and redoes the last change by Ctrl+Z and Ctrl+Y', async ({ desk: { window } }) => {
  await openSample(window);
  await window.evaluate(() =>
    globalThis.window.desk.run({ name: 'school.edit', input: { fields: { name: 'Renamed School' } } }),
  );
  await expect(window.getByText('Renamed School').first()).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect.poll(() => schoolName(window)).toBe('Harbour Lane Primary School');
  await expect(window.getByText('Undo: Edit the school’s settings').first()).toBeVisible();
  await window.keyboard.press('Control+y');
  await expect.poll(() => schoolName(window)).toBe('Renamed School');
});

test('leaves Ctrl+Z to the text while somebody types', async ({ desk: { window } }) => {
  await openSample(window);
  await window.evaluate(() =>
    globalThis.window.desk.run({ name: 'school.edit', input: { fields: { name: 'Renamed School' } } }),
  );
  await place(window, 'People');
  const search = window.getByRole('searchbox').first();
  await search.click();
  await window.keyboard.type('Mei');
  await window.keyboard.press('Control+z');
  await expect(search).not.toHaveValue('Mei');
  expect(await schoolName(window)).toBe('Renamed School');
});

test('finds a person by Ctrl+K and a few letters, and goes there', async ({ desk: { window } }) => {
  await openSample(window);
  await window.keyboard.press('Control+k');
  const palette = window.getByRole('dialog', { name: 'Find anything' });
  await expect(palette).toBeVisible();
  await window.keyboard.type('settings');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(window.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});
