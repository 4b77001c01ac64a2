import type { BrowserWindow } from 'electron';
import type { Snapshot } from '#shared/contract/channels';
import { describeDocument } from '#shared/document/document-schema';
import { newDocument } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { upgradeDocument } from '#shared/document/upgrades/upgrade-document';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { dayOf } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { ok, refuse } from '#shared/lib/result';
import { askForFile, askForFolder, askWhereToSave } from '../app/ask-where';
import { fileName } from '../output/file-name';
import { LARGEST_BACKUP_BYTES, readBackup, writeBackup } from '../store/backup-file';
import type { DocumentOwner } from '../store/document-owner';
import type { ReceiptFolder } from '../store/receipt-folder';
import type { Handlers } from './gate';
import { keepReceiptsOf, readReceiptsOf } from './backup-receipts';
import { saveNewFolder } from './save-new-folder';
import { writeChosenFile } from './write-chosen-file';

const BACKUP_FILTER = [{ name: 'CPD Desk backup', extensions: ['cpddesk'] }];

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
  | 'desk.saveEverything'
>;

/** The document: read, changed, replaced, backed up and restored. */
export function deskHandlers(of: {
  readonly owner: DocumentOwner;
  readonly receipts: ReceiptFolder;
  readonly found: Pick<Snapshot, 'notice' | 'blocked'>;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): DeskHandlers {
  const { owner, receipts, found, window, now } = of;
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
      const ofReceipts = Object.values<Receipt>(document.receipts);
      if (ofReceipts.reduce((sum, { bytes }) => sum + bytes, 0) > LARGEST_BACKUP_BYTES / 2) {
        return refuse(
          'backup-too-large',
          'The receipts have grown too large for one backup file, so none was saved. Copy the whole data folder instead: Settings shows where it is.',
        );
      }
      const today = dayOf(now(), document.school.timeZone);
      const path = await askWhereToSave(window(), {
        title: 'Save a backup',
        name: `${fileName(document.school.name)} ${today}.cpddesk`,
        filters: BACKUP_FILTER,
      });
      if (path === null) return ok(null);
      const lost: string[] = [];
      const files = readReceiptsOf(ofReceipts, receipts, ({ name }) => lost.push(name));
      const written = await writeChosenFile(path, writeBackup(document, files));
      if (!written.ok) return written;
      await owner.note('Save a backup', 'backup.saved');
      return ok({
        path,
        count: 1,
        ...(lost.length === 0
          ? {}
          : {
              notice: `Not in it, since their files are missing or were changed: ${plural(lost.length, 'receipt')} (${lost.join(', ')}).`,
            }),
      });
    },
    'desk.saveEverything': async () => {
      const document = owner.whole;
      if (document === null) return refuse('nothing-open', 'There is nothing to save yet.');
      const place = await askForFolder(window(), 'Save everything as JSON');
      if (place === null) return ok(null);
      const today = dayOf(now(), document.school.timeZone);
      const encode = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
      const saved = await saveNewFolder(place, `${fileName(document.school.name)} ${today}`, [
        { name: 'cpd-desk-export.json', bytes: encode(document) },
        { name: 'cpd-desk-export.schema.json', bytes: encode(describeDocument()) },
      ]);
      if (saved.ok)
        await owner.note('Save everything as JSON, private notes included', 'everything.exported');
      return saved;
    },
    'desk.restoreBackup': async () => {
      const path = await askForFile(window(), 'Restore a backup', [
        { name: 'CPD Desk backup or export', extensions: ['cpddesk', 'json'] },
      ]);
      if (path === null) return ok(null);
      const backup = await readBackup(path);
      if (!backup.ok) return backup;
      const upgraded = upgradeDocument(backup.value.document);
      if (!upgraded.ok) return upgraded;
      // First the receipts: a document must never be on the disk before the files that it speaks of.
      const kept = await keepReceiptsOf(upgraded.value, backup.value, receipts);
      if (!kept.ok) return kept;
      const { lost, takeBack } = kept.value;
      const replaced = await owner.restore(
        upgraded.value,
        lost === 0 ? 'Restore a backup' : `Restore a backup (${plural(lost, 'receipt')} of it had no file)`,
      );
      if (!replaced.ok) await takeBack();
      return replaced;
    },
  };
}
