import type { Page } from '@playwright/test';
import type { Award, AwardState } from '#shared/domain/bursary/award';
import type { Enquiry, EnquiryStage } from '#shared/domain/enquiry/enquiry';
import { expectNoAxeViolations } from '../support/axe';
import { test } from '../support/launch-app';
import { openAddress } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { openInTheme, seeDialog, THEMES, walk, type Look } from './support/see-screens';

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

for (const theme of THEMES) {
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
