import { expect, test } from '../support/launch-app';
import {
  actAs,
  figureOf,
  GOVERNOR,
  goToAwardPart,
  HEAD,
  LEAD,
  moveAward,
  readAward,
  sayWho,
  startSmallSchool,
  write,
} from './support/bursary-journey';
import { chooseFrom, openAddress, pickPerson, widenWindow } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';

const WHY = 'Three of these books are in the staff library already.';
const APPEAL = 'The library copies are out until July; one course instead.';

test('declines an application with a reason, and approves it on appeal without the governors', async ({
  desk: { app, window },
}) => {
  await widenWindow(app);
  await startSmallSchool(window, 100_000);

  await test.step('an application for a Learning Ticket is begun and handed in', async () => {
    await openAddress(window, '/bursaries');
    await window.getByRole('button', { name: 'New application' }).click();
    const dialog = window.getByRole('dialog', { name: 'New application' });
    await pickPerson(dialog, 'For whom', 'Mei Rashid');
    await chooseFrom(dialog, 'Fund', /^Learning Ticket/);
    await expect(dialog.getByText('May have one from this fund this year.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Books on talk');
    await dialog.getByRole('button', { name: 'Begin the application' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'B-0001: Books on talk' })).toBeVisible();
    await window.getByRole('button', { name: 'Add a cost' }).click();
    await write(window, 'What cost 1 is for', 'Four books');
    await write(window, 'Amount of cost 1', '110.00');
    await expect(window.getByText('Together £110.00 of at most £150.00')).toBeVisible();
    await moveAward(window, { as: 'CPD lead', press: 'Hand in', by: LEAD });
    await expect.poll(async () => (await readAward(window)).state).toBe('submitted');
  });

  await test.step('the head cannot decline it without saying why', async () => {
    await actAs(window, 'head');
    await window.getByRole('button', { name: 'Decline', exact: true }).click();
    const dialog = window.getByRole('dialog');
    await sayWho(dialog, HEAD);
    await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
    await expect(
      dialog.getByText('Say why, so that the applicant can be told. Nothing was changed.'),
    ).toBeVisible();
    expect((await readAward(window)).state).toBe('submitted');
    await dialog.getByRole('textbox', { name: 'Why' }).fill(WHY);
    await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(async () => (await readAward(window)).state).toBe('declined');
    expect((await readDocument(window)).ledger.map(({ kind }) => kind)).toEqual(['budget', 'budget']);
  });

  await test.step('the appeal is handed in, worded anew', async () => {
    await moveAward(window, {
      as: 'CPD lead',
      press: 'Appeal: hand in again',
      by: LEAD,
      why: APPEAL,
    });
    await expect.poll(async () => (await readAward(window)).state).toBe('submitted');
    await moveAward(window, {
      as: 'head',
      press: 'Return for discussion',
      by: HEAD,
      why: 'Say which course.',
    });
    await write(window, 'What cost 1 is for', 'A course on talk');
    await write(window, 'Amount of cost 1', '95.50');
    await moveAward(window, { as: 'CPD lead', press: 'Hand in again', by: LEAD });
  });

  await test.step('it is approved, and begun without the governors only by those who may leave them out', async () => {
    await moveAward(window, { as: 'head', press: 'Approve', by: HEAD });
    await actAs(window, 'business manager');
    await expect(window.getByRole('button', { name: 'Begin', exact: true })).toHaveCount(0);
    await actAs(window, 'CPD lead');
    await expect(window.getByText('Leaves out: governor assented')).toBeVisible();
    await window.getByRole('button', { name: 'Begin', exact: true }).click();
    const dialog = window.getByRole('dialog');
    await expect(dialog).toContainText('This leaves out: governor assented.');
    await expect(dialog).toContainText('set aside £95.50');
    await sayWho(dialog, 'Mei Rashid');
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(dialog.getByText(/^Nobody can approve an award of their own/)).toBeVisible();
    expect((await readAward(window)).state).toBe('head approved');
    await sayWho(dialog, LEAD);
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(dialog).toBeHidden();
    await goToAwardPart(window, 'Money');
    await expect(figureOf(window, 'Awarded')).toHaveText('£95.50');
  });

  await test.step('every decision stands with who, when and why', async () => {
    await goToAwardPart(window, 'Decisions');
    const moves = window.getByRole('region', { name: 'Decisions' }).getByRole('listitem');
    await expect(moves).toHaveCount(8);
    await expect(moves.nth(0)).toContainText('Left out: governor assented');
    await expect(moves.filter({ hasText: WHY })).toContainText(`${HEAD} (head)`);
    await expect(moves.filter({ hasText: APPEAL })).toContainText('Appeal: hand in again');
    await expect(moves.last()).toContainText('Begun');
    await expect(moves.filter({ hasText: GOVERNOR })).toHaveCount(0);
    expect((await readAward(window)).moves.map(({ to }) => to)).toEqual([
      'submitted',
      'declined',
      'submitted',
      'returned for discussion',
      'submitted',
      'head approved',
      'active',
    ]);
  });
});
