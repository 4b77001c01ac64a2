import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { saveBursaries } from '../../build/scripts/demo/save-bursaries';
import { expect, test } from '../support/launch-app';
import { readPdfFacts, readPdfPages } from '../support/pdf';
import { openSample, readDocument } from './support/people-journey';

const A4 = { widthMm: 210, heightMm: 297, isTagged: true };

/** Hands a file to the app as its screens do. */
async function addReceipt(page: Page, file: { readonly name: string; readonly bytes: Uint8Array }) {
  const { ledger } = await readDocument(page);
  const entry = ledger.find(({ kind }) => kind === 'spent');
  if (entry === undefined) throw new Error('The sample school has spent nothing.');
  return page.evaluate(
    ([entryId, name, bytes]) => window.desk.addReceipt({ entryId, name, bytes: Uint8Array.from(bytes) }),
    [entry.id, file.name, [...file.bytes]] as const,
  );
}

test('shows a receipt in a window of its own that has no way into the app', async ({ desk }, testInfo) => {
  const { app, window: page } = desk;
  await openSample(page);
  await mkdir(testInfo.outputPath('papers'), { recursive: true });
  await saveBursaries(desk, testInfo.outputPath('papers'));
  const bytes = await readFile(testInfo.outputPath('papers', 'award-letter.pdf'));
  expect(await addReceipt(page, { name: 'bookshop.pdf', bytes })).toMatchObject({ ok: true });
  const [id] = Object.values((await readDocument(page)).receipts).map((receipt) => receipt.id);
  if (id === undefined) throw new Error('No receipt was kept.');
  const opening = app.waitForEvent('window');
  expect(await page.evaluate((receiptId) => window.desk.showReceipt({ receiptId }), id)).toMatchObject({
    ok: true,
  });
  const shown = await opening;
  expect(shown.url()).toBe(`app://receipt/${id}/bookshop.pdf#navpanes=0`);
  expect(await shown.evaluate(() => 'desk' in globalThis)).toBe(false);
  // The viewer's own frame draws the receipt: it is there once the program lets it load.
  await expect
    .poll(() =>
      app.evaluate(
        ({ webContents }) =>
          webContents
            .getAllWebContents()
            .flatMap(({ mainFrame }) => mainFrame.framesInSubtree)
            .filter(({ url }) => url.startsWith('chrome-extension://')).length,
      ),
    )
    .toBeGreaterThan(1);
});

test('refuses a program named receipt.pdf and a file of 50 MB, and keeps nothing of either', async ({
  desk,
}) => {
  const { window: page } = desk;
  await openSample(page);
  const program = await addReceipt(page, {
    name: 'receipt.pdf',
    bytes: Uint8Array.from([0x4d, 0x5a, 0x90, 0x00]),
  });
  expect(program).toMatchObject({ ok: false, error: { name: 'receipt-of-no-kind' } });
  const large = await page.evaluate(async () => {
    const { document } = await window.desk.snapshot(undefined);
    const entryId = document?.ledger.find(({ kind }) => kind === 'spent')?.id;
    if (entryId === undefined) throw new Error('Nothing was spent.');
    const bytes = new Uint8Array(50 * 1024 * 1024);
    return window.desk.addReceipt({ entryId, name: 'scan.pdf', bytes });
  });
  expect(large).toMatchObject({ ok: false, error: { name: 'receipt-too-large' } });
  expect((await readDocument(page)).receipts).toEqual({});
});

test('saves an application, an award letter and a thread as tagged A4 pages', async ({ desk }, testInfo) => {
  const folder = testInfo.outputPath('bursaries');
  await mkdir(folder, { recursive: true });
  await openSample(desk.window);
  await saveBursaries(desk, folder);
  for (const [file, title, said] of [
    ['application.pdf', /^Application B-0030: /, 'How it will be shared'],
    ['award-letter.pdf', /^Award letter B-0030: /, 'What goes with it'],
    ['enquiry-thread.pdf', /^The thread of an enquiry: /, 'Later evidence'],
  ] as const) {
    const facts = await readPdfFacts(join(folder, file));
    expect(facts).toMatchObject(A4);
    expect(facts.title).toMatch(title);
    expect((await readPdfPages(join(folder, file))).join('\n')).toContain(said);
  }
  const csv = await readFile(join(folder, 'ledger.csv'), 'utf8');
  expect(csv).toMatch(/^\uFEFFday,fund,award,person,kind,amount\r\n/);
  const { ledger } = await readDocument(desk.window);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(ledger.length + 1);
});
