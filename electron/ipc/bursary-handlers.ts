import type { BrowserWindow } from 'electron';
import { describeApplication } from '#shared/domain/bursary/application-sheet';
import { writeAwardLetter } from '#shared/domain/bursary/award-letter';
import { findAwardParts } from '#shared/domain/bursary/papers/find-award-parts';
import type { Receipt, ReceiptId } from '#shared/domain/bursary/receipt';
import { fullName } from '#shared/domain/people/person';
import { dayOf } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { ok, refuse, type Result } from '#shared/lib/result';
import { askForFolder, askWhereToSave } from '../app/ask-where';
import { fileName } from '../output/file-name';
import { writeApplicationDocx, writeAwardLetterDocx } from '../output/award-docx';
import { gatherLedger } from '../output/ledger-book';
import { writeLedgerCsv } from '../output/ledger-csv';
import { writeLedgerXlsx } from '../output/ledger-xlsx';
import type { ShowReceipt } from '../output/receipt-window';
import type { DocumentOwner } from '../store/document-owner';
import type { ReceiptFolder } from '../store/receipt-folder';
import type { Handlers } from './gate';
import { saveLedgerFolder } from './save-ledger-folder';
import { writeChosenFile } from './write-chosen-file';

type BursaryHandlers = Pick<
  Handlers,
  | 'bursaries.addReceipt'
  | 'bursaries.readReceipt'
  | 'bursaries.showReceipt'
  | 'bursaries.missingReceipts'
  | 'bursaries.saveLedger'
  | 'bursaries.saveDocument'
>;

const NOTHING_OPEN = refuse('nothing-open', 'Start your school first: there is no ledger yet.');

/** The ledger's files: receipts in, tables, letters and receipts out. */
export function bursaryHandlers(of: {
  readonly owner: DocumentOwner;
  readonly receipts: ReceiptFolder;
  readonly show: ShowReceipt;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): BursaryHandlers {
  const { owner, receipts, show, window, now } = of;
  let last: Promise<unknown> = Promise.resolve();

  const find = (id: ReceiptId): Result<Receipt> => {
    const receipt = owner.document?.receipts[id];
    return receipt === undefined
      ? refuse('receipt-unknown', 'This receipt is no longer in the ledger.')
      : ok(receipt);
  };

  const read = async (id: ReceiptId): Promise<Result<{ type: Receipt['type']; bytes: Uint8Array }>> => {
    const receipt = find(id);
    if (!receipt.ok) return receipt;
    const bytes = await receipts.read(receipt.value);
    return bytes.ok ? ok({ type: receipt.value.type, bytes: bytes.value }) : bytes;
  };

  const add: BursaryHandlers['bursaries.addReceipt'] = async ({ entryId, name, bytes }) => {
    const { document } = owner;
    if (document === null) return NOTHING_OPEN;
    const kept = await receipts.keep(name, bytes);
    if (!kept.ok) return kept;
    const { isNew, ...file } = kept.value;
    const addedOn = dayOf(now(), document.school.timeZone);
    const noted = await owner.run({
      name: 'receipt.add',
      input: { receipt: { ...file, name, addedOn, entryIds: [entryId] } },
    });
    if (!noted.ok && isNew && !find(file.id).ok) await receipts.drop(file);
    return noted;
  };

  return {
    // One after another: a file that one call is about to take away may be what the next one is about to note.
    'bursaries.addReceipt': (asked) => {
      const added = last.then(() => add(asked));
      last = added.catch(() => undefined);
      return added;
    },
    'bursaries.readReceipt': ({ receiptId }) => read(receiptId),
    'bursaries.showReceipt': async ({ receiptId }) => {
      const receipt = find(receiptId);
      if (!receipt.ok) return receipt;
      const bytes = await receipts.read(receipt.value);
      if (!bytes.ok) return bytes;
      show(receipt.value, bytes.value);
      return ok(null);
    },
    'bursaries.missingReceipts': async () =>
      receipts.findLost(Object.values<Receipt>(owner.document?.receipts ?? {})),
    'bursaries.saveLedger': async ({ format, ...part }) => {
      const { document } = owner;
      if (document === null) return NOTHING_OPEN;
      const { timeZone, financialYearStart } = document.school;
      const today = dayOf(now(), timeZone);
      const book = gatherLedger(document, part);
      if (book.rows.length === 0) {
        return refuse('ledger-empty', 'There is no entry in this part of the ledger, so nothing was saved.');
      }
      const note = (form: string) =>
        owner.note(
          `Save the ledger ${form} (${book.title}, ${plural(book.rows.length, 'entry', 'entries')})`,
          'file.exported',
          part.fundId === null ? [] : [{ kind: 'fund', id: part.fundId }],
        );
      const name = fileName(`Ledger ${book.title === 'All funds' ? '' : book.title} ${today}`);
      const xlsx = () => writeLedgerXlsx(book, { today, financialYearStart });
      if (format === 'with receipts') {
        const folder = await askForFolder(window(), 'Save the ledger with its receipts');
        if (folder === null) return ok(null);
        const saved = await saveLedgerFolder(folder, name, { book, document, receipts, xlsx: await xlsx() });
        if (saved.ok) await note('with its receipts');
        return saved;
      }
      const path = await askWhereToSave(window(), {
        title: 'Save the ledger',
        name: `${name}.${format}`,
        filters: [
          format === 'csv'
            ? { name: 'CSV', extensions: ['csv'] }
            : { name: 'Excel workbook', extensions: ['xlsx'] },
        ],
      });
      if (path === null) return ok(null);
      const bytes = format === 'csv' ? new TextEncoder().encode(writeLedgerCsv(book)) : await xlsx();
      const written = await writeChosenFile(path, bytes);
      if (!written.ok) return written;
      await note(`as ${format.toUpperCase()}`);
      return ok({ path, count: book.rows.length });
    },
    'bursaries.saveDocument': async ({ document: kind, awardId }) => {
      const { document } = owner;
      if (document === null) return NOTHING_OPEN;
      const found = findAwardParts(awardId, document);
      if (!found.ok) return found;
      const { award, fund, person } = found.value;
      const { school, ledger } = document;
      const day = dayOf(now(), school.timeZone);
      const letter =
        kind === 'award letter' ? writeAwardLetter(award, { fund, person, school, ledger, day }) : null;
      if (letter !== null && !letter.ok) return letter;
      const path = await askWhereToSave(window(), {
        title: 'Save as Word document',
        name: `${fileName(`${letter === null ? 'Application' : 'Award letter'} ${award.reference} ${fullName(person)}`)}.docx`,
        filters: [{ name: 'Word document', extensions: ['docx'] }],
      });
      if (path === null) return ok(null);
      const bytes =
        letter === null
          ? await writeApplicationDocx(describeApplication(award, { fund, person, school }), award.reference)
          : await writeAwardLetterDocx(letter.value, award.reference);
      const written = await writeChosenFile(path, bytes);
      if (!written.ok) return written;
      await owner.note(
        `Save the ${kind} of award ${award.reference}, ${fullName(person)}, as a Word document`,
        'file.exported',
        [{ kind: 'award', id: awardId }],
      );
      return ok({ path, count: 1 });
    },
  };
}
