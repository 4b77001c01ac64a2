import { readFile, stat } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { Snapshot } from '#shared/contract/channels';
import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { upgradeDocument } from '#shared/document/upgrades/upgrade-document';
import { dayOf } from '#shared/lib/instant';
import { ok, refuse, type Result } from '#shared/lib/result';
import { askForFile, askWhereToSave, fileName } from '../app/ask-where';
import type { DocumentOwner } from '../store/document-owner';
import { decodeSavedFile, encodeSavedFile } from '../store/saved-file';
import type { Handlers } from './gate';
import { writeChosenFile } from './write-chosen-file';

const BACKUP_FILTER = [{ name: 'CPD Desk backup', extensions: ['cpddesk'] }];
const LARGEST_BACKUP_BYTES = 200 * 1024 * 1024;

type DeskHandlers = Pick<
  Handlers,
  | 'desk.snapshot'
  | 'desk.run'
  | 'desk.undo'
  | 'desk.redo'
  | 'desk.openSample'
  | 'desk.startSchool'
  | 'desk.saveBackup'
  | 'desk.restoreBackup'
>;

/** The document: read, changed, replaced, backed up and restored. */
export function deskHandlers(of: {
  readonly owner: DocumentOwner;
  readonly found: Pick<Snapshot, 'notice' | 'blocked'>;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): DeskHandlers {
  const { owner, found, window, now } = of;
  return {
    'desk.snapshot': async () => ({ ...owner.state, document: owner.document, ...found }),
    'desk.run': (command) => owner.run(command),
    'desk.undo': () => owner.undo(),
    'desk.redo': () => owner.redo(),
    'desk.openSample': () => {
      const sample = buildSampleSchool();
      return owner.replace({ ...newDocument(sample.school), ...sample }, 'Open the sample school');
    },
    'desk.startSchool': (school) => owner.replace(newDocument(school), `Start ${school.name}`),
    'desk.saveBackup': async () => {
      const document = owner.whole;
      if (document === null) return refuse('nothing-open', 'There is nothing to back up yet.');
      const today = dayOf(now(), document.school.timeZone);
      const path = await askWhereToSave(window(), {
        title: 'Save a backup',
        name: `${fileName(document.school.name)} ${today}.cpddesk`,
        filters: BACKUP_FILTER,
      });
      if (path === null) return ok(null);
      const written = await writeChosenFile(path, encodeSavedFile({ sequence: 1, document }));
      return written.ok ? ok({ path, count: 1 }) : written;
    },
    'desk.restoreBackup': async () => {
      const path = await askForFile(window(), 'Restore a backup', [
        { name: 'CPD Desk backup', extensions: ['cpddesk', 'json'] },
      ]);
      if (path === null) return ok(null);
      const backup = await readBackup(path);
      if (!backup.ok) return backup;
      return owner.replace(backup.value, 'Restore a backup');
    },
  };
}

/** The document in a backup file, brought up to today's format; refuses anything else and changes nothing. */
async function readBackup(path: string): Promise<Result<DeskDocument>> {
  const bytes = await readBackupBytes(path);
  if (!bytes.ok) return bytes;
  const saved = decodeSavedFile(bytes.value);
  if (saved === null) {
    return refuse(
      'backup-damaged',
      'This file is not a CPD Desk backup, or it is damaged. Nothing was changed. Choose another backup.',
    );
  }
  return upgradeDocument(saved.document);
}

async function readBackupBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BACKUP_BYTES) {
      return refuse(
        'backup-too-large',
        'This file is too large to be a CPD Desk backup. Nothing was changed.',
      );
    }
    return ok(await readFile(path));
  } catch {
    return refuse(
      'backup-unreadable',
      'CPD Desk could not read this file. Nothing was changed. Check that it is still there and that you may open it.',
    );
  }
}
