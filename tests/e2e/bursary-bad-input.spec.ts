import type { Locator, Page } from '@playwright/test';
import { formatDay } from '#shared/lib/day';
import { expect, test } from '../support/launch-app';
import { aPdf, aProgram } from '../support/receipts';
import {
  figureOf,
  readFolder,
  startSmallSchool,
  startTicket,
  todayInLondon,
  typeDay,
  write,
  yearsLater,
} from './support/bursary-journey';
import { openAddress, widenWindow } from './support/mentoring-journey';
import { writeHugeFile, writeList } from './support/people-files';
import { readDocument } from './support/people-journey';

const TOO_MUCH = 'An amount can be at most £1,000,000.00. Check the number of noughts.';
const BELOW_NOTHING = 'An amount cannot be less than nothing. Write it without a minus sign.';
const FRACTION = 'An amount has at most two decimal places: pounds and pence, as 12.50.';
const UNCLEAR = 'Write an amount in pounds and pence, as 12.50.';
const MEGABYTES = 1024 * 1024;

/** The records, and every file of the data folder. */
async function readAll(window: Page, dataDir: string) {
  return { document: await readDocument(window), files: await readFolder(dataDir) };
}

/** The same once the last good change has come to rest on the disk. */
async function readSettled(window: Page, dataDir: string) {
  let before = await readAll(window, dataDir);
  await expect(async () => {
    const last = before;
    before = await readAll(window, dataDir);
    expect(before).toEqual(last);
    expect(Object.keys(before.files).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  }).toPass({ intervals: [400] });
  return before;
}

const chooseReceipt = async (dialog: Locator, path: string) => {
  const [chooser] = await Promise.all([
    dialog.page().waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choose the file' }).click(),
  ]);
  await chooser.setFiles(path);
};

test('says in a sentence what is wrong with money, days and receipts, and writes nothing of it', async ({
  desk: { app, window, dataDir },
}, testInfo) => {
  await widenWindow(app);
  await startSmallSchool(window, 50_000);
  const { id, reference } = await startTicket(window);
  const today = todayInLondon();
  await openAddress(window, `/bursaries/awards/${id}?part=money`);
  await expect(figureOf(window, 'Unspent')).toHaveText('£120.00');
  const before = await readSettled(window, dataDir);
  const expectNothingWritten = async () => expect(await readAll(window, dataDir)).toEqual(before);

  await window.getByRole('button', { name: 'Enter spending' }).click();
  const dialog = window.getByRole('dialog', { name: `Enter spending on ${reference}` });
  const enter = () => dialog.getByRole('button', { name: 'Enter the spending' }).click();
  const amount = dialog.getByRole('textbox', { name: 'Amount' });

  for (const [typed, sentence] of [
    ['1000000000', TOO_MUCH],
    ['£1,000,000,000', TOO_MUCH],
    ['1e9', UNCLEAR],
    ['-5', BELOW_NOTHING],
    ['−£5', BELOW_NOTHING],
    ['12.345', FRACTION],
    ['', UNCLEAR],
  ] as const) {
    await test.step(`spending of “${typed}”`, async () => {
      await dialog.getByRole('textbox', { name: 'What for' }).fill('Two books');
      await amount.fill(typed);
      await enter();
      await expect(dialog.getByText(sentence, { exact: true })).toBeVisible();
      await expect(amount).toHaveAttribute('aria-invalid', 'true');
      await expectNothingWritten();
    });
  }

  await test.step('more than is left, without a reason', async () => {
    await amount.fill('120.01');
    await enter();
    await expect(dialog.getByText(`${reference} has £120.00 unspent, £0.01 too little.`)).toBeVisible();
    await expectNothingWritten();
    await amount.fill('42.50');
  });

  for (const [day, sentence] of [
    [yearsLater(today, -10), `${formatDay(yearsLater(today, -10))} is more than two years away.`],
    [yearsLater(today, 1), `${formatDay(yearsLater(today, 1))} has not come yet.`],
    [yearsLater(today, -1), `so none can move on ${formatDay(yearsLater(today, -1))}.`],
  ] as const) {
    await test.step(`a day in the wrong year: ${day}`, async () => {
      await typeDay(dialog, 'Day', day);
      await enter();
      await expect(dialog.getByText(sentence)).toContainText('Nothing was entered.');
      await expectNothingWritten();
    });
  }
  await typeDay(dialog, 'Day', today);

  await test.step('a receipt of 50 MB', async () => {
    await chooseReceipt(dialog, await writeHugeFile(testInfo.outputPath('scan.pdf'), 50 * MEGABYTES));
    await expect(dialog.getByText(/^“scan.pdf” is 50 MB; a receipt may be at most 20 MB\./)).toBeVisible();
    await enter();
    await expect(dialog).toBeVisible();
    await expectNothingWritten();
    await dialog.getByRole('button', { name: 'Without this file' }).click();
  });

  await test.step('a program named receipt.pdf', async () => {
    await chooseReceipt(dialog, await writeList(testInfo.outputPath('receipt.pdf'), aProgram()));
    await expect(
      dialog.getByText(/^“receipt.pdf” is a program, whatever its name says\. It was not kept\./),
    ).toBeVisible();
    await enter();
    await expect(dialog).toBeVisible();
    await expectNothingWritten();
  });

  await test.step('the same past the screen: the main process refuses too', async () => {
    const { ledger } = before.document;
    const refused = await window.evaluate(
      async ([entryId, program]) => [
        await globalThis.window.desk.addReceipt({
          entryId: entryId as never,
          name: 'receipt.pdf',
          bytes: Uint8Array.from(program),
        }),
      ],
      [ledger[0]?.id ?? '', [...aProgram()]] as const,
    );
    expect(refused).toMatchObject([{ ok: false, error: { name: 'receipt-of-no-kind' } }]);
    await expectNothingWritten();
  });

  await test.step('what is put right goes in whole, with its receipt', async () => {
    await chooseReceipt(dialog, await writeList(testInfo.outputPath('bookshop.pdf'), aPdf()));
    await expect(dialog.getByText('Receipt: bookshop.pdf')).toBeVisible();
    await enter();
    await expect(dialog).toBeHidden();
    await expect(figureOf(window, 'Unspent')).toHaveText('£77.50');
    await expect(window.getByRole('button', { name: 'Show bookshop.pdf' })).toBeVisible();
    const after = await readAll(window, dataDir);
    expect(after.document.ledger).toHaveLength(before.document.ledger.length + 1);
    expect(Object.keys(after.files).filter((path) => path.startsWith('receipts'))).toHaveLength(1);
  });
});

test('keeps no cost, no budget and no decision that cannot be', async ({
  desk: { app, window, dataDir },
}) => {
  await widenWindow(app);
  await startSmallSchool(window, 50_000);
  await startTicket(window);
  const today = todayInLondon();

  await test.step('a budget in a wrong year', async () => {
    await openAddress(window, '/bursaries/funds');
    const before = await readSettled(window, dataDir);
    await window.getByRole('button', { name: 'Add to the budget of Learning Ticket' }).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Amount' }).fill('500');
    await typeDay(dialog, 'Day', yearsLater(today, 10));
    await dialog.getByRole('button', { name: 'Add to the budget' }).click();
    await expect(
      dialog.getByText(`${formatDay(yearsLater(today, 10))} is more than two years away.`),
    ).toBeVisible();
    expect(await readAll(window, dataDir)).toEqual(before);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('costs on an application', async () => {
    await openAddress(window, '/bursaries');
    await window.getByRole('button', { name: 'New application' }).click();
    const dialog = window.getByRole('dialog');
    const who = dialog.getByRole('combobox', { name: 'For whom' });
    await who.pressSequentially('Sam Okoro');
    await window.getByRole('option', { name: 'Sam Okoro' }).click();
    await typeDay(dialog, 'Begun on', yearsLater(today, 1));
    await dialog.getByRole('button', { name: 'Begin the application' }).click();
    await expect(dialog.getByText(`${formatDay(yearsLater(today, 1))} has not come yet.`)).toBeVisible();
    await expect(dialog).toBeVisible();
    await typeDay(dialog, 'Begun on', today);
    await dialog.getByRole('button', { name: 'Begin the application' }).click();
    await expect(dialog).toBeHidden();
    await window.getByRole('button', { name: 'Add a cost' }).click();
    await write(window, 'What cost 1 is for', 'A course');
    await expect
      .poll(async () => JSON.stringify((await readDocument(window)).awards))
      .toContain('"words":"A course"');
    const before = await readSettled(window, dataDir);
    for (const [typed, sentence] of [
      ['1000000000', TOO_MUCH],
      ['-5', BELOW_NOTHING],
      ['12.345', FRACTION],
    ] as const) {
      await write(window, 'Amount of cost 1', typed);
      await expect(window.getByText(sentence, { exact: true })).toBeVisible();
      expect(await readAll(window, dataDir)).toEqual(before);
    }
  });
});
