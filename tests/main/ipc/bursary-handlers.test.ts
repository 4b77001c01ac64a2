import { existsSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { awardId } from '#shared/domain/bursary/award';
import { entryId } from '#shared/domain/bursary/ledger-entry';
import { receiptId, type Receipt } from '#shared/domain/bursary/receipt';
import type { DeskDocument } from '#shared/document/desk-document';
import { bursaryHandlers } from '../../../electron/ipc/bursary-handlers';
import { sha256 } from '../../../electron/store/durable-file';
import { ReceiptFolder } from '../../../electron/store/receipt-folder';
import { aPdf, aPng, aProgram } from '../../support/receipts';
import { tempFolder } from '../../support/temp-folder';
import { CANCELLED, aDesk, chosen } from './a-desk';
import { AWARD, SPENT, TICKET, aLedger } from '../../support/a-ledger';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

const GONE = entryId.parse('gone');
const WHOLE = { fundId: null, from: null, to: null };

async function aHandledDesk(document: DeskDocument | null = aLedger()) {
  const desk = await aDesk(document);
  const receipts = new ReceiptFolder(desk.folder);
  const shown: { receipt: Receipt; bytes: Uint8Array }[] = [];
  const handlers = bursaryHandlers({
    ...desk,
    receipts,
    show: (receipt, bytes) => shown.push({ receipt, bytes }),
  });
  const files = () => {
    const folder = join(desk.folder, 'receipts');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  const add = (name: string, bytes: Uint8Array, to = SPENT) =>
    handlers['bursaries.addReceipt']({ entryId: to, name, bytes: new Uint8Array(bytes) });
  dialog.showSaveDialog.mockReset();
  dialog.showOpenDialog.mockReset();
  return { ...desk, receipts, handlers, shown, files, add };
}

const nameOf = (result: { ok: boolean; error?: { name: string } }) => (result.ok ? 'ok' : result.error?.name);
const idOf = (bytes: Uint8Array) => receiptId.parse(sha256(bytes));

describe('bursaries.addReceipt', () => {
  it('keeps the file and notes it at its entry', async () => {
    const { add, owner, files } = await aHandledDesk();
    expect(await add('bookshop.pdf', aPdf())).toEqual({ ok: true, value: 'Keep the receipt “bookshop.pdf”' });
    expect(owner.document?.receipts).toEqual({
      [idOf(aPdf())]: {
        id: idOf(aPdf()),
        name: 'bookshop.pdf',
        type: 'application/pdf',
        bytes: aPdf().byteLength,
        addedOn: '2026-11-12',
        entryIds: [SPENT],
      },
    });
    expect(files()).toEqual([`${idOf(aPdf())}.pdf`]);
  });

  it('leaves nothing behind where the entry is not in the ledger', async () => {
    const { add, owner, files } = await aHandledDesk();
    expect(nameOf(await add('bookshop.pdf', aPdf(), GONE))).toBe('entry-unknown');
    expect(files()).toEqual([]);
    expect(owner.document?.receipts).toEqual({});
  });

  it('leaves the file where another entry has it', async () => {
    const { add, files } = await aHandledDesk();
    await add('bookshop.pdf', aPdf());
    expect(nameOf(await add('again.pdf', aPdf(), GONE))).toBe('entry-unknown');
    expect(files()).toHaveLength(1);
  });

  it('leaves the file that undo took from its entry, so that redo has it', async () => {
    const { add, owner, handlers } = await aHandledDesk();
    await add('bookshop.pdf', aPdf());
    await owner.undo();
    expect(nameOf(await add('again.pdf', aPdf(), GONE))).toBe('entry-unknown');
    await add('bookshop.pdf', aPdf());
    expect(await handlers['bursaries.missingReceipts'](undefined)).toEqual([]);
  });

  it('takes two at once without one taking the other’s file away', async () => {
    const { add, handlers, files } = await aHandledDesk();
    const [refused, kept] = await Promise.all([add('a.pdf', aPdf(), GONE), add('b.pdf', aPdf())]);
    expect([refused?.ok, kept?.ok]).toEqual([false, true]);
    expect(files()).toHaveLength(1);
    expect(await handlers['bursaries.missingReceipts'](undefined)).toEqual([]);
  });

  it.each([
    ['a program named receipt.pdf', aProgram(), 'receipt-of-no-kind'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'receipt-too-large'],
  ])('refuses %s, and nothing is written or noted', async (_what, bytes, name) => {
    const { add, owner, files, published } = await aHandledDesk();
    expect(nameOf(await add('receipt.pdf', bytes))).toBe(name);
    expect([files(), owner.document?.receipts, published]).toEqual([[], {}, []]);
  });

  it('refuses where no school is open', async () => {
    const { add, files } = await aHandledDesk(null);
    expect(nameOf(await add('a.pdf', aPdf()))).toBe('nothing-open');
    expect(files()).toEqual([]);
  });
});

describe('bursaries.readReceipt and bursaries.showReceipt', () => {
  it('give what was kept', async () => {
    const { add, handlers, shown } = await aHandledDesk();
    await add('photo.png', aPng());
    const asked = { receiptId: idOf(aPng()) };
    expect(await handlers['bursaries.readReceipt'](asked)).toEqual({
      ok: true,
      value: { type: 'image/png', bytes: aPng() },
    });
    expect(await handlers['bursaries.showReceipt'](asked)).toEqual({ ok: true, value: null });
    expect(shown).toMatchObject([{ receipt: { name: 'photo.png' }, bytes: aPng() }]);
  });

  it('read no file that the ledger does not speak of', async () => {
    const { handlers, receipts } = await aHandledDesk();
    await receipts.keep('a.pdf', aPdf());
    const asked = { receiptId: idOf(aPdf()) };
    expect(nameOf(await handlers['bursaries.readReceipt'](asked))).toBe('receipt-unknown');
    expect(nameOf(await handlers['bursaries.showReceipt'](asked))).toBe('receipt-unknown');
  });

  it('refuse a file that was altered, which is then listed as missing', async () => {
    const { add, handlers, receipts, shown } = await aHandledDesk();
    await add('photo.png', aPng());
    const asked = { receiptId: idOf(aPng()) };
    writeFileSync(receipts.pathOf({ id: asked.receiptId, type: 'image/png' }), aPng('another'));
    expect(nameOf(await handlers['bursaries.readReceipt'](asked))).toBe('receipt-altered');
    expect(nameOf(await handlers['bursaries.showReceipt'](asked))).toBe('receipt-altered');
    expect(shown).toEqual([]);
    expect(await handlers['bursaries.missingReceipts'](undefined)).toEqual([asked.receiptId]);
  });
});

describe('bursaries.saveLedger', () => {
  it('saves a row an entry as CSV', async () => {
    const { handlers, owner } = await aHandledDesk();
    const path = join(tempFolder(), 'ledger.csv');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    const saved = await handlers['bursaries.saveLedger']({ format: 'csv', ...WHOLE });
    expect(saved).toEqual({ ok: true, value: { path, count: 3 } });
    expect(readFileSync(path, 'utf8')).toBe(
      '\uFEFFday,fund,award,person,kind,amount\r\n' +
        '2026-09-01,Learning Ticket,,,budget,1000.00\r\n' +
        '2026-10-05,Learning Ticket,B-0007,Mei Rashid,committed,150.00\r\n' +
        '2026-11-02,Learning Ticket,B-0007,Mei Rashid,spent,42.50\r\n',
    );
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({ defaultPath: 'Ledger 2026-11-12.csv' });
    expect(owner.document?.history.at(-1)).toMatchObject({
      command: 'file.exported',
      words: 'Save the ledger as CSV (All funds, 3 entries)',
    });
  });

  it('saves the part that is asked for, under a name that says which', async () => {
    const { handlers } = await aHandledDesk();
    const path = join(tempFolder(), 'ledger.csv');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    await handlers['bursaries.saveLedger']({
      format: 'csv',
      fundId: TICKET,
      from: '2026-10-01',
      to: '2026-10-31',
    });
    expect(readFileSync(path, 'utf8').trimEnd().split('\r\n')).toHaveLength(2);
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
      defaultPath: 'Ledger Learning Ticket from Thu 1 Oct 2026 to Sat 31 Oct 2026 2026-11-12.csv',
    });
  });

  it('refuses a part without an entry, and asks for no place', async () => {
    const { handlers } = await aHandledDesk();
    const empty = await handlers['bursaries.saveLedger']({ format: 'xlsx', ...WHOLE, from: '2030-01-01' });
    expect(nameOf(empty)).toBe('ledger-empty');
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it('writes nothing where they changed their mind', async () => {
    const { handlers } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(CANCELLED);
    expect(await handlers['bursaries.saveLedger']({ format: 'xlsx', ...WHOLE })).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('bursaries.saveLedger with receipts', () => {
  const asked = { format: 'with receipts', ...WHOLE } as const;

  it('saves one new folder: the tables, and each receipt under a name that an office can read', async () => {
    const { add, handlers } = await aHandledDesk();
    await add('bookshop.pdf', aPdf());
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(place));
    const path = join(place, 'Ledger 2026-11-12');
    expect(await handlers['bursaries.saveLedger'](asked)).toEqual({ ok: true, value: { path, count: 3 } });
    expect(readdirSync(path)).toEqual(['ledger.csv', 'ledger.xlsx', 'receipts']);
    const [name = ''] = readdirSync(join(path, 'receipts'));
    expect(name).toBe('0003 B-0007 Mei Rashid 42.50 bookshop.pdf');
    expect(new Uint8Array(readFileSync(join(path, 'receipts', name)))).toEqual(aPdf());
  });

  it('lists what is missing: files that have gone, and money spent without a receipt', async () => {
    const { add, handlers, receipts } = await aHandledDesk();
    await add('bookshop.pdf', aPdf());
    unlinkSync(receipts.pathOf({ id: idOf(aPdf()), type: 'application/pdf' }));
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValue(chosen(place));
    await handlers['bursaries.saveLedger'](asked);
    const list = readFileSync(join(place, 'Ledger 2026-11-12', 'missing receipts.txt'), 'utf8');
    expect(list).toContain('0003 B-0007 Mei Rashid 42.50 bookshop.pdf: The file of “bookshop.pdf” is not in');

    const without = await aHandledDesk();
    dialog.showOpenDialog.mockResolvedValue(chosen(place));
    await without.handlers['bursaries.saveLedger'](asked);
    expect(readFileSync(join(place, 'Ledger 2026-11-12 (2)', 'missing receipts.txt'), 'utf8')).toBe(
      'Money spent for which there is no receipt:\r\nMei Rashid (B-0007): £42.50 on Mon 2 Nov 2026\r\n',
    );
  });

  it('leaves no folder where it cannot be made', async () => {
    const { handlers } = await aHandledDesk();
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(join(place, 'gone')));
    expect(nameOf(await handlers['bursaries.saveLedger'](asked))).toBe('file-not-written');
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('bursaries.saveDocument', () => {
  it.each([
    ['application', 'Application B-0007 Mei Rashid.docx'],
    ['award letter', 'Award letter B-0007 Mei Rashid.docx'],
  ] as const)('saves the %s as a Word document', async (document, defaultPath) => {
    const { handlers } = await aHandledDesk();
    const path = join(tempFolder(), 'a.docx');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    const saved = await handlers['bursaries.saveDocument']({ document, awardId: AWARD });
    expect(saved).toEqual({ ok: true, value: { path, count: 1 } });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({ defaultPath });
  });

  it('writes no letter of an award that nobody has granted', async () => {
    const { handlers } = await aHandledDesk(aLedger({ ledger: [] }));
    const refused = await handlers['bursaries.saveDocument']({ document: 'award letter', awardId: AWARD });
    expect(nameOf(refused)).toBe('not-awarded');
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it('refuses an award that has gone', async () => {
    const { handlers } = await aHandledDesk();
    const gone = { document: 'application', awardId: awardId.parse('gone') } as const;
    expect(nameOf(await handlers['bursaries.saveDocument'](gone))).toBe('award-unknown');
  });
});
