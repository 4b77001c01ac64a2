import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { receiptId, type Receipt } from '#shared/domain/bursary/receipt';
import type { DeskDocument } from '#shared/document/desk-document';
import { deskHandlers } from '../../../electron/ipc/desk-handlers';
import { sha256 } from '../../../electron/store/durable-file';
import { ReceiptFolder } from '../../../electron/store/receipt-folder';
import { encodeSavedFile } from '../../../electron/store/saved-file';
import { aPdf, aPng } from '../../support/receipts';
import { tempFolder } from '../../support/temp-folder';
import { aDesk, chosen } from './a-desk';
import { SPENT, aLedger } from '../../support/a-ledger';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

function aReceipt(name: string, bytes: Uint8Array, type: Receipt['type']): Receipt {
  const id = receiptId.parse(sha256(bytes));
  return { id, name, type, bytes: bytes.byteLength, addedOn: '2026-11-12', entryIds: [SPENT] };
}
const INVOICE = aReceipt('invoice.pdf', aPdf(), 'application/pdf');
const PHOTO = aReceipt('photo.png', aPng(), 'image/png');
const withReceipts = aLedger({ receipts: { [INVOICE.id]: INVOICE, [PHOTO.id]: PHOTO } });

async function aHandledDesk(document: DeskDocument | null) {
  const desk = await aDesk(document);
  const receipts = new ReceiptFolder(desk.folder);
  const handlers = deskHandlers({ ...desk, receipts, found: { notice: null, blocked: null } });
  const files = () => {
    const folder = join(desk.folder, 'receipts');
    return existsSync(folder) ? readdirSync(folder).toSorted() : [];
  };
  const saveTo = async (path: string) => {
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    return handlers['desk.saveBackup'](undefined);
  };
  const restore = async (path: string) => {
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(path));
    return handlers['desk.restoreBackup'](undefined);
  };
  return { ...desk, receipts, handlers, files, saveTo, restore };
}

/** A backup of a school with an invoice and a photo, made where both files are there. */
async function aBackup(): Promise<string> {
  const { receipts, saveTo } = await aHandledDesk(withReceipts);
  await receipts.keep('invoice.pdf', aPdf());
  await receipts.keep('photo.png', aPng());
  const path = join(tempFolder(), 'a.cpddesk');
  expect(await saveTo(path)).toEqual({ ok: true, value: { path, count: 1 } });
  return path;
}

describe('a backup', () => {
  it('brings the receipts back on another computer, bit for bit', async () => {
    const path = await aBackup();
    const { restore, receipts, owner } = await aHandledDesk(null);
    expect(await restore(path)).toEqual({ ok: true, value: 'Restore a backup' });
    expect(owner.document?.receipts).toEqual(withReceipts.receipts);
    expect(await receipts.read(INVOICE)).toEqual({ ok: true, value: aPdf() });
    expect(await receipts.read(PHOTO)).toEqual({ ok: true, value: aPng() });
  });

  it('says which receipts it could not hold, and holds the rest', async () => {
    const { receipts, saveTo } = await aHandledDesk(withReceipts);
    await receipts.keep('photo.png', aPng());
    const path = join(tempFolder(), 'a.cpddesk');
    const saved = await saveTo(path);
    expect(saved.ok && saved.value?.notice).toBe(
      'Not in it, since their files are missing or were changed: 1 receipt (invoice.pdf).',
    );
    const other = await aHandledDesk(null);
    expect(await other.restore(path)).toEqual({
      ok: true,
      value: 'Restore a backup (1 receipt of it had no file)',
    });
    expect(other.files()).toEqual([`${PHOTO.id}.png`]);
  });

  it('from before receipts were in it still opens, with the files that are there', async () => {
    const path = join(tempFolder(), 'old.cpddesk');
    writeFileSync(path, encodeSavedFile({ sequence: 1, document: withReceipts }));
    const { restore, receipts, owner } = await aHandledDesk(null);
    await receipts.keep('invoice.pdf', aPdf());
    expect(await restore(path)).toEqual({
      ok: true,
      value: 'Restore a backup (1 receipt of it had no file)',
    });
    expect(Object.keys(owner.document?.receipts ?? {})).toHaveLength(2);
  });

  it('cut short is refused, and nothing of it is left', async () => {
    const path = await aBackup();
    writeFileSync(path, readFileSync(path).subarray(0, -30));
    const { restore, files, owner } = await aHandledDesk(null);
    const refused = await restore(path);
    expect(refused.ok ? '' : refused.error.name).toBe('backup-damaged');
    expect([files(), owner.document]).toEqual([[], null]);
  });

  it('with one bit of a receipt flipped restores all but that receipt', async () => {
    const path = await aBackup();
    const bytes = readFileSync(path);
    const at = bytes.indexOf('Harbour Bookshop');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { restore, files } = await aHandledDesk(null);
    expect(await restore(path)).toEqual({
      ok: true,
      value: 'Restore a backup (1 receipt of it had no file)',
    });
    expect(files()).toEqual([`${PHOTO.id}.png`]);
  });

  it('leaves no receipt behind where the document cannot be put in place', async () => {
    const path = await aBackup();
    const { restore, files, folder } = await aHandledDesk(aLedger());
    rmSync(join(folder, 'versions'), { recursive: true, force: true });
    writeFileSync(join(folder, 'versions'), 'not a folder');
    const refused = await restore(path);
    expect(refused.ok ? '' : refused.error.name).toBe('not-saved');
    expect(files()).toEqual([]);
  });

  it('keeps the receipts of the school that it takes the place of', async () => {
    const other = aPdf('another school’s');
    const path = await aBackup();
    const { restore, receipts, files } = await aHandledDesk(aLedger());
    await receipts.keep('other.pdf', other);
    await restore(path);
    expect(files()).toHaveLength(3);
    expect(files()).toContain(`${sha256(other)}.pdf`);
  });
});
