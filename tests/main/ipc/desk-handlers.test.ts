import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { deskHandlers } from '../../../electron/ipc/desk-handlers';
import { ReceiptFolder } from '../../../electron/store/receipt-folder';
import { encodeSavedFile } from '../../../electron/store/saved-file';
import { aDocument, aPerson, aSchool } from '../../support/documents';
import { tempFolder } from '../../support/temp-folder';
import { CANCELLED, aDesk, chosen } from './a-desk';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

const mei = aPerson('mei');
const school = aDocument({ school: aSchool({ name: 'St Hilda’s: Primary' }), people: { [mei.id]: mei } });
const NOTHING_FOUND = { notice: null, blocked: null };

async function aHandledDesk(
  document: DeskDocument | null = school,
  found: Parameters<typeof deskHandlers>[0]['found'] = NOTHING_FOUND,
) {
  const desk = await aDesk(document);
  const receipts = new ReceiptFolder(desk.folder);
  return { ...desk, receipts, handlers: deskHandlers({ ...desk, receipts, found }) };
}

/** Restores a file with these bytes over a school that is open. */
async function restore(write: (path: string) => void) {
  const desk = await aHandledDesk();
  const path = join(tempFolder(), 'a.cpddesk');
  write(path);
  dialog.showOpenDialog.mockResolvedValueOnce(chosen(path));
  const result = await desk.handlers['desk.restoreBackup'](undefined);
  return { ...desk, result };
}

describe('desk.snapshot', () => {
  it('gives the document, what can be undone, and how the folder was found', async () => {
    const { handlers } = await aHandledDesk(null, { notice: 'Read this.', blocked: null });
    expect(await handlers['desk.snapshot'](undefined)).toEqual({
      document: null,
      sequence: 0,
      undo: null,
      redo: null,
      notice: 'Read this.',
      blocked: null,
    });
  });
});

describe('desk.run, desk.undo and desk.redo', () => {
  it('change the document and take it back', async () => {
    const { handlers, owner } = await aHandledDesk();
    const name = () => owner.document?.school.name;
    await handlers['desk.run']({ name: 'school.edit', input: { fields: { name: 'Renamed' } } });
    expect(name()).toBe('Renamed');
    await handlers['desk.undo'](undefined);
    expect(name()).toBe('St Hilda’s: Primary');
    await handlers['desk.redo'](undefined);
    expect(name()).toBe('Renamed');
  });
});

describe('desk.openSample', () => {
  it('opens the sample school', async () => {
    const { handlers, owner } = await aHandledDesk(null);
    expect(await handlers['desk.openSample'](undefined)).toEqual({
      ok: true,
      value: 'Open the sample school',
    });
    expect(owner.document?.school.isSample).toBe(true);
  });
});

describe('desk.startSchool', () => {
  it('starts an empty school', async () => {
    const { handlers, owner } = await aHandledDesk(null);
    await handlers['desk.startSchool'](aSchool({ name: 'Harbour Lane' }));
    expect(owner.document).toMatchObject({ school: { name: 'Harbour Lane' }, people: {}, teachMeets: {} });
  });
});

describe('a backup', () => {
  it('comes back as it was saved', async () => {
    const { handlers, owner } = await aHandledDesk();
    const path = join(tempFolder(), 'backup.cpddesk');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    expect(await handlers['desk.saveBackup'](undefined)).toEqual({ ok: true, value: { path, count: 1 } });
    expect(owner.whole?.history.map(({ command, words }) => [command, words])).toEqual([
      ['backup.saved', 'Save a backup'],
    ]);
    await handlers['desk.run']({ name: 'people.remove', input: { ids: [mei.id] } });
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(path));
    expect(await handlers['desk.restoreBackup'](undefined)).toEqual({ ok: true, value: 'Restore a backup' });
    expect(owner.document?.people).toEqual(school.people);
    expect(owner.document?.school).toEqual(school.school);
  });

  it('is offered under the school’s name and the day, in letters every system takes', async () => {
    const { handlers, owner } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(CANCELLED);
    expect(await handlers['desk.saveBackup'](undefined)).toEqual({ ok: true, value: null });
    expect(owner.whole).toBe(school);
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
      defaultPath: 'St Hilda s Primary 2026-11-12.cpddesk',
    });
  });

  it('is refused in words where it cannot be written, and nothing is left there', async () => {
    const { handlers } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(join(tempFolder(), 'gone', 'backup.cpddesk')));
    const result = await handlers['desk.saveBackup'](undefined);
    expect(result.ok ? '' : result.error.message).toBe(
      'The file was not saved: that folder is no longer there. Choose another place.',
    );
  });

  it('cannot be made of nothing', async () => {
    const { handlers } = await aHandledDesk(null);
    const result = await handlers['desk.saveBackup'](undefined);
    expect(result.ok ? '' : result.error.name).toBe('nothing-open');
  });
});

describe('desk.restoreBackup', () => {
  it('changes nothing where they changed their mind', async () => {
    const { handlers, owner } = await aHandledDesk();
    dialog.showOpenDialog.mockResolvedValueOnce(CANCELLED);
    expect(await handlers['desk.restoreBackup'](undefined)).toEqual({ ok: true, value: null });
    expect(owner.whole).toBe(school);
  });

  const whole = encodeSavedFile({ sequence: 1, document: school });
  it.each<readonly [string, string, (path: string) => void]>([
    ['a file cut short', 'backup-damaged', (path) => writeFileSync(path, whole.slice(0, -20))],
    ['an empty file', 'backup-damaged', (path) => writeFileSync(path, '')],
    [
      'a picture',
      'backup-damaged',
      (path) => writeFileSync(path, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
    ],
    [
      'a file with one letter changed',
      'backup-damaged',
      (path) => writeFileSync(path, new TextDecoder().decode(whole).replace('Hilda', 'Hylda')),
    ],
    [
      'a newer version’s backup',
      'newer-format',
      (path) => writeFileSync(path, encodeSavedFile({ sequence: 1, document: { format: 99 } })),
    ],
    [
      'a whole file that is no document',
      'not-a-document',
      (path) => writeFileSync(path, encodeSavedFile({ sequence: 1, document: { format: 1, hello: true } })),
    ],
    [
      'a file of more than 200 MB, unread',
      'backup-too-large',
      (path) => {
        writeFileSync(path, whole);
        truncateSync(path, 200 * 1024 * 1024 + 1);
      },
    ],
    ['a folder', 'backup-unreadable', (path) => mkdirSync(path)],
    ['a file that has gone', 'backup-unreadable', () => undefined],
  ])('refuses %s and changes nothing', async (_what, name, write) => {
    const { result, owner, published } = await restore(write);
    expect(result.ok ? 'restored' : result.error.name).toBe(name);
    expect(owner.whole).toBe(school);
    expect(published).toEqual([]);
  });

  it('keeps the restored school on the disk', async () => {
    const { result, folder } = await restore((path) => writeFileSync(path, whole));
    expect(result.ok).toBe(true);
    expect(readFileSync(join(folder, 'desk.json'), 'utf8')).toContain('St Hilda’s: Primary');
  });
});

describe('desk.saveEverything', () => {
  it('saves the whole document with its schema in a folder, and restores from it', async () => {
    const { handlers, owner } = await aHandledDesk();
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(place));
    const saved = await handlers['desk.saveEverything'](undefined);
    const folder = join(place, 'St Hilda s Primary 2026-11-12');
    expect(saved).toEqual({ ok: true, value: { path: folder, count: 2 } });
    const exported: unknown = JSON.parse(readFileSync(join(folder, 'cpd-desk-export.json'), 'utf8'));
    expect(exported).toEqual(school);
    const schema: unknown = JSON.parse(readFileSync(join(folder, 'cpd-desk-export.schema.json'), 'utf8'));
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(owner.whole?.history.map(({ command }) => command)).toEqual(['everything.exported']);

    await handlers['desk.run']({ name: 'people.remove', input: { ids: [mei.id] } });
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(join(folder, 'cpd-desk-export.json')));
    expect(await handlers['desk.restoreBackup'](undefined)).toMatchObject({ ok: true });
    expect(owner.document?.people).toEqual(school.people);
  });

  it('takes in an export no sooner than any other document: a wrong one is refused', async () => {
    const { result, owner } = await restore((path) =>
      writeFileSync(path, JSON.stringify({ ...school, people: { mei: { id: 'mei' } } })),
    );
    expect(result.ok ? 'restored' : result.error.name).toBe('not-a-document');
    expect(owner.whole).toBe(school);
  });

  it('leaves no line where they changed their mind', async () => {
    const { handlers, owner } = await aHandledDesk();
    dialog.showOpenDialog.mockResolvedValueOnce(CANCELLED);
    expect(await handlers['desk.saveEverything'](undefined)).toEqual({ ok: true, value: null });
    expect(owner.whole).toBe(school);
  });
});
