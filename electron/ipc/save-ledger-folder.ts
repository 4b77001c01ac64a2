import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Saved } from '#shared/contract/channels';
import type { OpenDocument } from '#shared/document/desk-document';
import { listMissingReceipts } from '#shared/domain/bursary/missing-receipts';
import { ok, refuse, type Result } from '#shared/lib/result';
import type { LedgerBook } from '../output/ledger-book';
import { writeLedgerCsv } from '../output/ledger-csv';
import { errorCode } from '../store/durable-file';
import type { ReceiptFolder } from '../store/receipt-folder';
import { makeNewFolder } from './save-new-folder';
import { describeFault, writeChosenFile } from './write-chosen-file';

const MISSING_NAME = 'missing receipts.txt';

/**
 * Saves a ledger with its receipts as one new folder: the table twice, each receipt under a name that an office can read,
 * and a list of those that are missing. Where any file cannot be written, the whole folder is taken away again.
 */
export async function saveLedgerFolder(
  place: string,
  name: string,
  of: {
    readonly book: LedgerBook;
    readonly document: Pick<OpenDocument, 'ledger' | 'awards' | 'receipts' | 'people'>;
    readonly receipts: ReceiptFolder;
    readonly xlsx: Uint8Array;
  },
): Promise<Result<Saved>> {
  const folder = await makeNewFolder(place, name);
  if (!folder.ok) return folder;
  const path = folder.value;
  const saved = (await makeReceiptFolder(path)) ?? (await fill(path, of));
  if (!saved.ok) {
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
    return saved;
  }
  return ok({ path, count: saved.value });
}

/** Makes the place for receipts; says why where it cannot. */
async function makeReceiptFolder(path: string): Promise<Result<never> | null> {
  try {
    await mkdir(join(path, 'receipts'));
    return null;
  } catch (error) {
    return refuse('file-not-written', describeFault(errorCode(error)));
  }
}

async function fill(
  path: string,
  { book, document, receipts, xlsx }: Parameters<typeof saveLedgerFolder>[2],
): Promise<Result<number>> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const lost: string[] = [];
  const files: [string, Uint8Array][] = [
    ['ledger.csv', encode(writeLedgerCsv(book))],
    ['ledger.xlsx', xlsx],
  ];
  for (const [file, bytes] of files) {
    const written = await writeChosenFile(join(path, file), bytes);
    if (!written.ok) return written;
  }
  for (const receipt of book.receipts) {
    const name = book.receiptNames.get(receipt.id) ?? receipt.id;
    const bytes = await receipts.read(receipt);
    if (bytes.ok) {
      const written = await writeChosenFile(join(path, 'receipts', name), bytes.value);
      if (!written.ok) return written;
    } else lost.push(`${name}: ${bytes.error.message}`);
  }
  const entries = new Set(book.entries.map(({ id }) => id));
  const without = listMissingReceipts(document, document.receipts, document.people).filter(({ entryId }) =>
    entries.has(entryId),
  );
  const list = describeMissing(
    lost,
    without.map(({ words }) => words),
  );
  if (list !== '') {
    const written = await writeChosenFile(join(path, MISSING_NAME), encode(list));
    if (!written.ok) return written;
  }
  return ok(files.length + book.receipts.length - lost.length);
}

/** What is missing, in words; '' where nothing is. */
function describeMissing(lost: readonly string[], without: readonly string[]): string {
  const parts = [
    ...(lost.length === 0 ? [] : [['Receipts whose files are missing or were changed:', ...lost]]),
    ...(without.length === 0 ? [] : [['Money spent for which there is no receipt:', ...without]]),
  ];
  return parts.map((part) => `${part.join('\r\n')}\r\n`).join('\r\n');
}
