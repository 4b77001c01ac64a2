import type { Page } from '@playwright/test';
import { openSampleSchool } from '../../build/scripts/demo/drive-desk';
import { expectNoAxeViolations } from '../support/axe';
import { expect, test } from '../support/launch-app';
import { openAddress, readPairings, widenWindow } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { setSchoolDay } from './support/school-day';

const PARTS = ['overview', 'agreement', 'goals', 'sessions', 'principles', 'private'] as const;

/** A dialog: the address it is opened from, and the buttons that lead to it. */
type DialogLook = { readonly address: string; readonly press: readonly (string | RegExp)[] };

const seeDialog = async (window: Page, { address, press }: DialogLook) => {
  await openAddress(window, '/');
  await openAddress(window, address);
  for (const name of press)
    await window
      .getByRole('button', { name })
      .or(window.getByRole('menuitem', { name }))
      .or(window.getByRole('link', { name }))
      .first()
      .click();
  await expect(window.getByRole('dialog').first()).toBeVisible();
  await expectNoAxeViolations(window);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
};

/** A pairing with a goal and an agreement, and the rounds: what the dialogs are opened from. */
async function findPlaces(window: Page) {
  const { rounds } = await readDocument(window);
  const pairing = (await readPairings(window)).find(
    ({ stage, agreement, goals }) =>
      stage === 'active' && agreement !== null && Object.keys(goals).length > 0,
  );
  const all = Object.values(rounds);
  const open = all.find(({ confirmedOn, kind }) => confirmedOn === null && kind !== 'co-coaching');
  if (pairing === undefined || all.length < 2) throw new Error('The sample school has too little to see.');
  return { pairing: `/mentoring/pairings/${pairing.id}`, all: all.map(({ id }) => id), open: open?.id };
}

for (const theme of ['light', 'dark'] as const) {
  test(`shows every round and pairing, and their dialogs, in ${theme} without a barrier`, async ({
    desk: { app, window },
  }) => {
    test.setTimeout(240_000);
    await widenWindow(app);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await window.evaluate((to) => globalThis.window.desk.setPreferences({ theme: to }), theme);
    await window.reload();
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
    await setSchoolDay(window);
    await openSampleSchool(window);
    const { pairing, all, open } = await findPlaces(window);
    const screens = [
      '/mentoring/rounds',
      `/mentoring/rounds/compare?a=${all[0]}&b=${all[1]}`,
      ...all.flatMap((id) =>
        (id === open ? ['who', 'rules', 'proposal', 'confirm'] : ['who']).map(
          (step) => `/mentoring/rounds/${id}?step=${step}`,
        ),
      ),
      ...PARTS.map((part) => `${pairing}?part=${part}`),
    ];
    for (const address of screens) {
      await test.step(address, async () => {
        await openAddress(window, address);
        await expectNoAxeViolations(window);
      });
    }
    await test.step('the private part, opened', async () => {
      await window.getByRole('link', { name: 'Private', exact: true }).click();
      await window.getByRole('button', { name: 'Open the private notes' }).click();
      await expect(window.getByRole('button', { name: 'Close the private notes' })).toBeVisible();
      await expectNoAxeViolations(window);
    });
    const dialogs: readonly DialogLook[] = [
      { address: '/mentoring/rounds', press: ['New round'] },
      { address: '/mentoring/rounds', press: [/^Never pair/] },
      { address: '/mentoring', press: ['New pairing'] },
      ...(open === undefined
        ? []
        : [
            { address: `/mentoring/rounds/${open}?step=who`, press: [/^Add mentor|^Add coach/] },
            { address: `/mentoring/rounds/${open}?step=who`, press: ['More for this round', 'Rename…'] },
          ]),
      { address: pairing, press: [/^Log a session/] },
      { address: pairing, press: ['Stage', 'Close the pairing'] },
      { address: `${pairing}?part=agreement`, press: ['Preview and print'] },
      { address: `${pairing}?part=agreement`, press: ['Note who agreed'] },
      { address: `${pairing}?part=goals`, press: ['Add a goal'] },
      { address: `${pairing}?part=sessions`, press: ['Plan one'] },
      { address: `${pairing}?part=sessions`, press: ['Plan sessions ahead'] },
    ];
    for (const look of dialogs) {
      await test.step(`${look.address}: ${look.press.join(', ')}`, () => seeDialog(window, look));
    }
  });
}
