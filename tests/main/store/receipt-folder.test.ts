import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_RECEIPT_BYTES, type Receipt } from '#shared/domain/bursary/receipt';
import { sha256 } from '../../../electron/store/durable-file';
import { ReceiptFolder } from '../../../electron/store/receipt-folder';
import { aPdf, aPng, aProgram } from '../../support/receipts';
import { tempFolder } from '../../support/temp-folder';

function aFolder() {
  const records = tempFolder();
  const folder = new ReceiptFolder(records);
  const list = () => (existsSync(join(records, 'receipts')) ? readdirSync(join(records, 'receipts')) : []);
  const keep = async (name: string, bytes: Uint8Array): Promise<Receipt> => {
    const kept = await folder.keep(name, bytes);
    if (!kept.ok) throw new Error(kept.error.message);
    const { isNew: _, ...file } = kept.value;
    return { ...file, name, addedOn: '2026-11-12', entryIds: [] };
  };
  return { folder, list, keep, records };
}

describe('keep', () => {
  it('keeps a file under its hash, as the kind that its bytes say', async () => {
    const { keep, folder, list } = aFolder();
    const receipt = await keep('photo.pdf', aPng());
    expect(receipt).toMatchObject({ id: sha256(aPng()), type: 'image/png', bytes: aPng().byteLength });
    expect(list()).toEqual([`${receipt.id}.png`]);
    expect(new Uint8Array(readFileSync(folder.pathOf(receipt)))).toEqual(aPng());
  });

  it('keeps the same file once', async () => {
    const { folder, list } = aFolder();
    const first = await folder.keep('a.pdf', aPdf());
    const second = await folder.keep('b.pdf', aPdf());
    expect([first.ok && first.value.isNew, second.ok && second.value.isNew]).toEqual([true, false]);
    expect(list()).toHaveLength(1);
  });

  it('lets nobody else of this computer read it', async () => {
    const { folder, keep } = aFolder();
    expect(statSync(folder.pathOf(await keep('a.pdf', aPdf()))).mode & 0o077).toBe(0);
  });

  it.each([
    ['a program named receipt.pdf', aProgram(), 'receipt-of-no-kind'],
    ['an empty file', new Uint8Array(), 'receipt-empty'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'receipt-too-large'],
    ['one byte too many', new Uint8Array(LARGEST_RECEIPT_BYTES + 1), 'receipt-too-large'],
  ])('refuses %s and writes nothing', async (_what, bytes, name) => {
    const { folder, list } = aFolder();
    const refused = await folder.keep('receipt.pdf', bytes);
    expect(refused.ok ? '' : refused.error.name).toBe(name);
    expect(list()).toEqual([]);
  });

  it('says that it could not be kept, and leaves what stands in its way', async () => {
    const { folder, records } = aFolder();
    writeFileSync(join(records, 'receipts'), 'not a folder');
    const refused = await folder.keep('a.pdf', aPdf());
    expect(refused.ok ? '' : refused.error.message).toContain(
      '“a.pdf” was not kept, and nothing was changed.',
    );
    expect(readFileSync(join(records, 'receipts'), 'utf8')).toBe('not a folder');
  });

  it('mends a file that was altered', async () => {
    const { folder, keep } = aFolder();
    const receipt = await keep('a.pdf', aPdf());
    appendFileSync(folder.pathOf(receipt), 'x');
    await keep('a.pdf', aPdf());
    expect(await folder.findLost([receipt])).toEqual([]);
  });
});

describe('read', () => {
  it('gives the bytes as they came', async () => {
    const { folder, keep } = aFolder();
    expect(await folder.read(await keep('a.pdf', aPdf()))).toEqual({ ok: true, value: aPdf() });
  });

  it('refuses a file that was altered by one letter', async () => {
    const { folder, keep } = aFolder();
    const receipt = await keep('a.pdf', aPdf('Harbour'));
    writeFileSync(folder.pathOf(receipt), aPdf('Harbuor'));
    const refused = await folder.read(receipt);
    expect(refused.ok ? '' : refused.error.message).toContain('“a.pdf” was changed since it was kept');
  });

  it('refuses a file that has gone', async () => {
    const { folder, keep } = aFolder();
    const receipt = await keep('a.pdf', aPdf());
    unlinkSync(folder.pathOf(receipt));
    const refused = await folder.read(receipt);
    expect(refused.ok ? '' : refused.error.name).toBe('receipt-missing');
  });
});

describe('findLost', () => {
  it('lists what is missing, cut short or altered, and nothing else', async () => {
    const { folder, keep } = aFolder();
    const [whole, gone, short, altered] = [
      await keep('1.pdf', aPdf('1')),
      await keep('2.pdf', aPdf('2')),
      await keep('3.png', aPng('3')),
      await keep('4.pdf', aPdf('four')),
    ];
    unlinkSync(folder.pathOf(gone));
    writeFileSync(folder.pathOf(short), aPng('').slice(0, 4));
    writeFileSync(folder.pathOf(altered), aPdf('fuor'));
    expect(await folder.findLost([whole, gone, short, altered])).toEqual([gone.id, short.id, altered.id]);
  });
});
