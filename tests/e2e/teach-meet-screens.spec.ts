import type { ElectronApplication, Page } from '@playwright/test';
import { goTo, openSampleSchool } from '../../build/scripts/demo/drive-desk';
import { draftTimetable, goToStep, openTeachMeet, publish } from '../../build/scripts/demo/drive-teach-meet';
import { expectNoAxeViolations } from '../support/axe';
import { expect, test } from '../support/launch-app';
import { readDocument, startSchool } from './support/people-journey';

test.describe.configure({ timeout: 240_000 });

const SETTINGS = ['school', 'calendar', 'day', 'priorities', 'mentoring', 'window', 'records', 'about'];

type Look = { readonly name: string; readonly show: () => Promise<void> };

/** Everything that a window says or asks for and should not. */
function watchForFaults(app: ElectronApplication, window: Page): readonly string[] {
  const faults: string[] = [];
  app.context().on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  app.context().on('weberror', (error) => faults.push(error.error().message));
  app.context().on('request', (request) => {
    if (!/^(app|data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  expect(window.url()).toMatch(/^app:\/\//);
  return faults;
}

/** Goes to an address within the app, as a link would. */
const open = (window: Page, address: string) => async () => {
  await window.evaluate((to) => {
    location.hash = to;
  }, address);
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
};

/** What a newly started school sees, screen by screen. */
async function listEmptyLooks(window: Page): Promise<readonly Look[]> {
  await goTo(window, 'Teach-meets');
  const empty = [
    '/',
    '/people',
    '/people/import',
    '/mentoring',
    '/mentoring/principles',
    '/mentoring/mentors',
    '/teach-meets',
    ...SETTINGS.map((section) => `/settings/${section}`),
  ].map((address) => ({
    name: `empty ${address}`,
    show: open(window, address),
  }));
  return [
    ...empty,
    {
      name: 'new Teach-meet',
      show: async () => {
        await open(window, '/teach-meets')();
        await window.getByRole('button', { name: 'Plan a Teach-meet' }).click();
        await expect(window.getByRole('dialog', { name: 'Plan a Teach-meet' })).toBeVisible();
      },
    },
    {
      name: 'a plan to begin with',
      show: async () => {
        const dialog = window.getByRole('dialog', { name: 'Plan a Teach-meet' });
        await dialog.getByRole('group', { name: 'Which day' }).getByRole('spinbutton').first().focus();
        await window.keyboard.type('12112026');
        await dialog.getByRole('button', { name: 'Start planning' }).click();
        await expect(window.getByRole('heading', { level: 1, name: 'Teach-meet' })).toBeVisible();
      },
    },
    ...(['Talks', 'Timetable', 'Publish and print'] as const).map((step) => ({
      name: `empty ${step}`,
      show: () => goToStep(window, step),
    })),
  ];
}

/** What the sample school shows once its Teach-meet is drafted and published, screens and dialogs. */
async function listFullLooks(window: Page): Promise<readonly Look[]> {
  await openTeachMeet(window);
  await goToStep(window, 'Timetable');
  await draftTimetable(window);
  await goToStep(window, 'Publish and print');
  await publish(window, 1);
  const { people, teachMeets } = await readDocument(window);
  const [person] = Object.keys(people);
  const [teachMeet] = Object.keys(teachMeets);
  const at = `/teach-meets/${teachMeet}`;
  const screens = [
    '/',
    '/people',
    `/people/${person}`,
    '/people/import',
    '/teach-meets',
    `${at}/plan`,
    `${at}/talks`,
    `${at}/timetable`,
    `${at}/print`,
    '/mentoring',
    '/mentoring?show=overdue',
    '/mentoring/principles',
    '/mentoring/mentors',
    ...SETTINGS.map((section) => `/settings/${section}`),
    '/nowhere',
  ];
  return [
    ...screens.map((address) => ({ name: address, show: open(window, address) })),
    {
      name: 'a talk to be moved',
      show: async () => {
        await open(window, `${at}/timetable`)();
        await window.getByRole('gridcell', { name: /Does a five-minute grid/ }).focus();
        await window.keyboard.press('Enter');
        await expect(window.getByRole('button', { name: 'Stop moving' })).toBeVisible();
      },
    },
    {
      name: 'where a talk cannot simply go',
      show: async () => {
        await window.getByRole('gridcell', { name: /Does talk before writing .* Locked/ }).focus();
        await window.keyboard.press('Enter');
        await expect(window.getByRole('dialog')).toBeVisible();
      },
    },
    {
      name: 'a talk of the list',
      show: async () => {
        await open(window, `${at}/talks`)();
        await window
          .getByRole('button', { name: /^Open “/ })
          .first()
          .click();
        await expect(window.getByRole('dialog')).toBeVisible();
      },
    },
    {
      name: 'adding talks',
      show: async () => {
        await window.keyboard.press('Escape');
        await window.getByRole('button', { name: 'Add talks' }).click();
        await expect(window.getByRole('dialog', { name: 'Add talks' })).toBeVisible();
      },
    },
    {
      name: 'pasted talks',
      show: async () => {
        await window.keyboard.press('Escape');
        await window.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
        const dialog = window.getByRole('dialog', { name: 'Paste talks from a spreadsheet' });
        await dialog
          .getByRole('textbox', { name: 'Rows' })
          .fill('Title\tPresenter\nWords first\tMeredith Abara\nToo long\tA Visitor');
        await expect(dialog.getByRole('button', { name: /^Add \d talk/ })).toBeVisible();
      },
    },
    {
      name: 'the palette',
      show: async () => {
        await window.keyboard.press('Escape');
        await open(window, '/')();
        await window.keyboard.press('Control+k');
        await window.keyboard.type('read');
        await expect(window.getByRole('option').first()).toBeVisible();
      },
    },
  ];
}

const SCHOOLS = {
  'a new school': { start: (window: Page) => startSchool(window), list: listEmptyLooks },
  'the sample school': { start: openSampleSchool, list: listFullLooks },
} as const;

for (const theme of ['light', 'dark'] as const) {
  for (const [school, { start, list }] of Object.entries(SCHOOLS)) {
    test(`shows every screen of ${school} in ${theme} without a barrier, a fault or a request`, async ({
      desk: { app, window },
    }) => {
      const faults = watchForFaults(app, window);
      await window.emulateMedia({ reducedMotion: 'reduce' });
      await window.evaluate((to) => globalThis.window.desk.setPreferences({ theme: to }), theme);
      await window.reload();
      await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
      await expectNoAxeViolations(window);
      await start(window);
      for (const { name, show } of await list(window)) {
        await test.step(name, async () => {
          await show();
          await expectNoAxeViolations(window);
        });
      }
      expect(faults).toEqual([]);
    });
  }
}

test('lays every screen out at 200 % without a sideways scroll', async ({ desk: { app, window } }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
  await openSampleSchool(window);
  const looks = await listFullLooks(window);
  await window.evaluate(() => globalThis.window.desk.setPreferences({ zoom: 200 }));
  await expect.poll(() => window.evaluate(() => globalThis.innerWidth)).toBeLessThan(700);
  for (const { name, show } of looks) {
    await test.step(name, async () => {
      await show();
      const tooWide = await window.evaluate(() =>
        ['html', 'main', '[role="dialog"]'].filter((part) =>
          [...document.querySelectorAll(part)].some(
            (element) => element.scrollWidth > element.clientWidth + 1,
          ),
        ),
      );
      expect(tooWide).toEqual([]);
    });
  }
});
