import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe';
import { expect, test } from '../support/launch-app';
import { openAddress } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { openInTheme, seeDialog, THEMES, walk, type Look } from './support/see-screens';

const SUMMARY = '/summaries/summary-autumn-2026';
const HELD = '/governors/visits/visit-inclusion-november';
const PLANNED = '/governors/visits/visit-reading-december';
const CHAIR = '/people/person-winifred-oduyale';

const SCREENS = [
  '/',
  '/calendar',
  '/activities',
  '/activities/hours',
  '/activities/balance',
  '/activities/activity-six-stems',
  '/activities/activity-pre-teaching',
  '/activities/nothing',
  '/teach-meets/teach-meet-november-2026/register',
  '/teach-meets/teach-meet-november-2025/register',
  '/governors',
  '/governors/visits',
  HELD,
  PLANNED,
  '/governors/visits/visit-wellbeing-may',
  '/governors/visits/nothing',
  '/governors/claims',
  '/summaries',
  SUMMARY,
  '/summaries/summary-summer-2026',
  '/summaries/nothing',
  '/records',
  '/records/access',
  '/records/access?person=person-rhiannon-eastwood',
  '/records/keeping',
  '/records/export',
  '/settings/programme',
  '/settings/governors',
  '/settings/summaries',
  '/settings/keeping',
  '/settings/records',
  CHAIR,
];

const VIEWS: readonly Look[] = [
  { address: SUMMARY, press: ['Pages'] },
  { address: SUMMARY, press: ['Poster'] },
  { address: SUMMARY, press: [/^Wording of Bursaries/] },
  { address: '/summaries/summary-summer-2026', press: ['Show version 1'] },
  { address: '/records', press: ['Check the history'] },
];

const DIALOGS: readonly Look[] = [
  { address: '/summaries', press: ['New summary'] },
  { address: SUMMARY, press: [/^Freeze version/] },
  { address: SUMMARY, press: [/activities: show the records behind it$/] },
  { address: '/activities', press: ['Add an activity'] },
  { address: '/activities?new=governor', press: [] },
  { address: '/activities/hours', press: [/show the records behind it$/] },
  { address: '/governors', press: [/place on the board$/] },
  { address: '/governors', press: ['Add a governor', /^From the staff/] },
  { address: '/governors/visits', press: ['Plan a visit'] },
  { address: '/governors/visits', press: ['Summary for the board'] },
  { address: PLANNED, press: ['Send the questions ahead'] },
  { address: '/governors/claims', press: ['Make a claim'] },
  { address: '/governors/claims', press: [/^Word it as a claim/] },
  { address: '/governors/claims', press: ['Ask about it on a visit', 'Plan a visit for it'] },
  { address: CHAIR, press: [/board/] },
];

/** Whether the page, or the part of it that scrolls, is wider than what is seen of it. */
const readTooWide = (window: Page) =>
  window.evaluate(() =>
    [document.documentElement, document.querySelector('#main')].flatMap((element) =>
      element !== null && element.scrollWidth > element.clientWidth + 1
        ? [`${element.tagName.toLowerCase()}: ${element.scrollWidth} in ${element.clientWidth}`]
        : [],
    ),
  );

for (const theme of THEMES) {
  test(`shows summaries, governors, activities and records in ${theme} without a barrier`, async ({
    desk,
  }) => {
    test.setTimeout(300_000);
    const { app, window } = desk;
    await openInTheme(desk, theme);
    for (const address of SCREENS) {
      await test.step(address, async () => {
        await openAddress(window, address);
        await expectNoAxeViolations(window);
      });
    }
    for (const look of VIEWS) {
      await test.step(`${look.address}: ${look.press.join(', ')}`, async () => {
        await walk(window, look);
        await expectNoAxeViolations(window);
      });
    }
    if (theme === 'dark') return;
    await test.step('at twice the size, no screen is wider than the window', async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
      await window.evaluate(() => globalThis.window.desk.setPreferences({ zoom: 200 }));
      await expect.poll(() => window.evaluate(() => innerWidth)).toBe(683);
      for (const address of SCREENS) {
        await openAddress(window, address);
        expect(await readTooWide(window), address).toEqual([]);
      }
    });
  });

  test(`shows the dialogs of summaries, governors and records in ${theme} without a barrier`, async ({
    desk,
  }) => {
    test.setTimeout(300_000);
    const { window } = desk;
    await openInTheme(desk, theme);
    for (const look of DIALOGS) {
      await test.step(`${look.address}: ${look.press.join(', ')}`, () => seeDialog(window, look));
    }
    await test.step('making a leaver anonymous', async () => {
      const { people } = await readDocument(window);
      const leaver = Object.values(people).find(({ leavingDay }) => leavingDay === '2026-08-31');
      if (leaver === undefined) throw new Error('The sample school has no leaver.');
      await openAddress(window, '/records/keeping');
      await window.getByRole('combobox', { name: /^Another leaver/ }).pressSequentially(leaver.familyName);
      await window.getByRole('option').first().click();
      await window.getByRole('button', { name: 'Make anonymous…', exact: true }).click();
      await window.getByRole('dialog').getByRole('radio').first().press('Space');
      await expectNoAxeViolations(window);
    });
  });
}
