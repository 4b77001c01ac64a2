import { open, readFile, stat } from 'node:fs/promises';
import { Zip, ZipDeflate, ZipPassThrough, unzipSync, type UnzipFileInfo } from 'fflate';
import { z } from 'zod';
import { LARGEST_RECEIPT_BYTES, type Receipt } from '#shared/domain/bursary/receipt';
import { ok, refuse, type Result } from '#shared/lib/result';
import { receiptFileName } from './receipt-folder';
import { decodeSavedFile, encodeSavedFile } from './saved-file';

/** The largest document that is read from a backup, in bytes. */
const LARGEST_DOCUMENT_BYTES = 200 * 1024 * 1024;
/** The largest backup that is made or read, receipts and all, in bytes: it is held at once when it is read. */
export const LARGEST_BACKUP_BYTES = 1024 * 1024 * 1024;

/** The parts of a backup: the document as the data folder has it, and each receipt under the name it has there. */
const DOCUMENT_NAME = 'desk.json';
const nameOf = (receipt: Pick<Receipt, 'id' | 'type'>) => `receipts/${receiptFileName(receipt)}`;
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];

/** A backup that was read: a document of any format, and the receipts beside it, one at a time. */
export type Backup = {
  readonly document: unknown;
  /** A receipt's bytes as they stand in the backup, unchecked; null where they are not in it. */
  readonly readReceipt: (receipt: Pick<Receipt, 'id' | 'type'>) => Uint8Array | null;
};

/**
 * A backup in pieces, a zip archive: the document, and the file of every receipt that is given. Only one receipt is held
 * at a time.
 */
export async function* writeBackup(
  document: unknown,
  receipts: AsyncIterable<{ readonly receipt: Pick<Receipt, 'id' | 'type'>; readonly bytes: Uint8Array }>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault !== null) throw fault;
    ready.push(piece);
  });
  const saved = new ZipDeflate(DOCUMENT_NAME);
  zip.add(saved);
  saved.push(encodeSavedFile({ sequence: 1, document }), true);
  yield* ready.splice(0);
  for await (const { receipt, bytes } of receipts) {
    // PDFs and pictures are compressed already.
    const file = new ZipPassThrough(nameOf(receipt));
    zip.add(file);
    file.push(bytes, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** What tells an export from any other JSON; the rest of it is checked like every document. */
const exported = z.looseObject({ format: z.int().min(1), school: z.looseObject({}) });

const DAMAGED = refuse(
  'backup-damaged',
  'This file is not a CPD Desk backup, or it is damaged. Nothing was changed. Choose another backup.',
);
const TOO_LARGE = refuse(
  'backup-too-large',
  'This file is too large to be a CPD Desk backup. Nothing was changed.',
);

/**
 * Reads a backup, also one from before receipts were in it, which is the saved file alone, and an export as JSON, which
 * is the document alone. Refuses `backup-unreadable`,
 * `backup-too-large` and `backup-damaged`.
 */
export async function readBackup(path: string): Promise<Result<Backup>> {
  try {
    const isZip = await startsAsZip(path);
    const { size } = await stat(path);
    if (size > (isZip ? LARGEST_BACKUP_BYTES : LARGEST_DOCUMENT_BYTES)) return TOO_LARGE;
    const bytes = new Uint8Array(await readFile(path));
    return isZip ? readZip(bytes) : toBackup(bytes, () => null);
  } catch {
    return refuse(
      'backup-unreadable',
      'CPD Desk could not read this file. Nothing was changed. Check that it is still there and that you may open it.',
    );
  }
}

async function startsAsZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(ZIP_START.length), 0, ZIP_START.length, 0);
    return bytesRead === ZIP_START.length && ZIP_START.every((byte, index) => buffer[index] === byte);
  } finally {
    await file.close();
  }
}

function readZip(archive: Uint8Array): Result<Backup> {
  const document = extract(archive, DOCUMENT_NAME, LARGEST_DOCUMENT_BYTES);
  if (document === null) return DAMAGED;
  return toBackup(document, (receipt) => extract(archive, nameOf(receipt), LARGEST_RECEIPT_BYTES));
}

function toBackup(saved: Uint8Array, readReceipt: Backup['readReceipt']): Result<Backup> {
  const decoded = decodeSavedFile(saved);
  const document = decoded === null ? readExport(saved) : decoded.document;
  return document === null ? DAMAGED : ok({ document, readReceipt });
}

/** The document of an export, which stands in its file alone; null where it is none. */
function readExport(bytes: Uint8Array): unknown {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return exported.safeParse(parsed).success ? parsed : null;
  } catch {
    return null;
  }
}

/** One file of an archive; null where it is not there whole, or says it is longer than it may be. */
function extract(archive: Uint8Array, name: string, longest: number): Uint8Array | null {
  const isWanted = (file: UnzipFileInfo) => file.name === name && file.originalSize <= longest;
  try {
    return unzipSync(archive, { filter: isWanted })[name] ?? null;
  } catch {
    return null;
  }
}
