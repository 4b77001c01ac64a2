import type { Page } from '@playwright/test';
import type { Award, AwardState } from '#shared/domain/bursary/award';
import type { Enquiry, EnquiryStage } from '#shared/domain/enquiry/enquiry';
import { openSampleSchool } from '../../build/scripts/demo/drive-desk';
import type { LaunchedDesk } from '../../build/scripts/launch-packaged-app';
import { expectNoAxeViolations } from '../support/axe';
import { expect, test } from '../support/launch-app';
import { openAddress, widenWindow } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { setSchoolDay } from './support/school-day';

const ENQUIRY_PARTS = [
  'overview',
  'opening',
  'question',
  'tests',
  'set-up',
  'under-way',
  'review',
  'sharing',
  'later',
] as const;
const AWARD_PARTS = ['application', 'money', 'decisions', 'outcome'] as const;

/** A dialog or a view: the address it is opened from, and what leads to it. */
type Look = { readonly address: string; readonly press: readonly (string | RegExp)[] };

/** Presses what leads to a dialog or a view, whatever kind of thing each is. */
async function walk(window: Page, { address, press }: Look): Promise<void> {
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

async function seeDialog(window: Page, look: Look): Promise<void> {
  await walk(window, look);
  await expect(window.getByRole('dialog').first()).toBeVisible();
  await expectNoAxeViolations(window);
  // The first press may only put away a list of suggestions that the dialog opened with.
  await expect(async () => {
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
}

/** An enquiry at this stage, an award in this state: what the screens are opened on. */
async function findPlaces(window: Page) {
  const { enquiries, awards, ledger } = await readDocument(window);
  const enquiryAt = (wanted: EnquiryStage) => {
    const found = Object.values<Enquiry>(enquiries).find(({ stage }) => stage === wanted);
    if (found === undefined) throw new Error(`The sample school has no enquiry at ${wanted}.`);
    return `/enquiries/${encodeURIComponent(found.id)}`;
  };
  const awardIn = (...wanted: readonly AwardState[]) => {
    const found = Object.values<Award>(awards).find(
      ({ id, state }) =>
        wanted.includes(state) &&
        (state !== 'active' || ledger.some(({ awardId, kind }) => awardId === id && kind === 'spent')),
    );
    if (found === undefined)
      throw new Error(`The sample school has no award that is ${wanted.join(' or ')}.`);
    return `/bursaries/awards/${encodeURIComponent(found.id)}`;
  };
  return { enquiryAt, awardIn };
}

/** Opens the sample school in a theme, with nothing that moves. */
async function openInTheme({ app, window }: LaunchedDesk, theme: 'light' | 'dark'): Promise<void> {
  await widenWindow(app);
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await window.evaluate((to) => globalThis.window.desk.setPreferences({ theme: to }), theme);
  await window.reload();
  await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
  await setSchoolDay(window);
  await openSampleSchool(window);
}

for (const theme of ['light', 'dark'] as const) {
  test(`shows every enquiry and bursary screen in ${theme} without a barrier`, async ({ desk }) => {
    test.setTimeout(300_000);
    const { window } = desk;
    await openInTheme(desk, theme);
    const { enquiryAt, awardIn } = await findPlaces(window);
    const later = enquiryAt('later evidence');
    const begun = enquiryAt('set-up');
    const active = awardIn('active');
    const screens = [
      '/enquiries',
      '/enquiries?stage=set-up',
      '/enquiries/threads',
      '/enquiries/nobody',
      ...ENQUIRY_PARTS.map((part) => `${later}?part=${part}`),
      ...ENQUIRY_PARTS.map((part) => `${begun}?part=${part}`),
      `${enquiryAt('opening')}?part=overview`,
      '/bursaries',
      '/bursaries?show=decision',
      '/bursaries/ledger',
      '/bursaries/funds',
      '/bursaries/year-ends',
      '/bursaries/awards/nobody',
      ...AWARD_PARTS.map((part) => `${active}?part=${part}`),
      awardIn('draft', 'returned for discussion'),
      `${awardIn('declined')}?part=decisions`,
      `${awardIn('shared', 'completed')}?part=money`,
      '/settings/enquiries',
    ];
    for (const address of screens) {
      await test.step(address, async () => {
        await openAddress(window, address);
        await expectNoAxeViolations(window);
      });
    }
    const views: readonly Look[] = [
      { address: '/bursaries', press: ['By state'] },
      { address: '/bursaries', press: ['Not used yet'] },
      { address: '/bursaries/ledger', press: ['Month by month'] },
      { address: '/bursaries/ledger', press: ['Missing receipts'] },
    ];
    for (const look of views) {
      await test.step(`${look.address}: ${look.press.join(', ')}`, async () => {
        await walk(window, look);
        await expectNoAxeViolations(window);
      });
    }
  });

  test(`shows the dialogs of enquiries and bursaries in ${theme} without a barrier`, async ({ desk }) => {
    test.setTimeout(300_000);
    const { window } = desk;
    await openInTheme(desk, theme);
    const { enquiryAt, awardIn } = await findPlaces(window);
    const begun = enquiryAt('set-up');
    const active = awardIn('active');
    const dialogs: readonly Look[] = [
      { address: '/enquiries', press: ['Begin one for a person'] },
      { address: begun, press: [/^On to /] },
      { address: begun, press: ['Stage', 'Close the enquiry'] },
      { address: '/bursaries', press: ['New application'] },
      { address: awardIn('submitted'), press: [/^(Approve|Assent|Decline)$/] },
      { address: `${active}?part=money`, press: ['Enter spending'] },
      { address: `${active}?part=money`, press: ['Enter a refund'] },
      { address: `${active}?part=money`, press: ['Amend'] },
      { address: `${active}?part=money`, press: [/^What to do with entry/, 'Correct'] },
      { address: '/bursaries/funds', press: ['Open a fund'] },
      { address: '/bursaries/funds', press: [/^Add to the budget of/] },
      { address: '/bursaries/funds', press: [/^Change the rules of/] },
    ];
    for (const look of dialogs) {
      await test.step(`${look.address}: ${look.press.join(', ')}`, () => seeDialog(window, look));
    }
  });
}
