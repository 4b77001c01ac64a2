import { mkdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReceipt } from '#shared/domain/bursary/check-receipt';
import { receiptId, type Receipt, type ReceiptId } from '#shared/domain/bursary/receipt';
import { ok, refuse, type Result } from '#shared/lib/result';
import { errorCode, sha256, writeDurably } from './durable-file';

const EXTENSIONS: Readonly<Record<Receipt['type'], string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** A receipt as its file in the folder says it. */
export type KeptFile = Pick<Receipt, 'id' | 'type' | 'bytes'>;

type FileState = 'whole' | 'altered' | 'missing';

/** The name of a receipt's file: its hash, and what kind of file it is. */
export const receiptFileName = ({ id, type }: Pick<Receipt, 'id' | 'type'>): string =>
  `${id}.${EXTENSIONS[type]}`;

/** The receipts' files in the data folder, each under its SHA-256, so that the same file is kept once. */
export class ReceiptFolder {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'receipts');
  }

  /** Where a receipt's file is, or would be. */
  pathOf(receipt: Pick<Receipt, 'id' | 'type'>): string {
    return join(this.#folder, receiptFileName(receipt));
  }

  /**
   * Puts a file on the disk, unless it is there whole already; an altered one is mended. `isNew` says whether this call
   * put it there. Refuses what is no receipt and what the disk does not take; then nothing of it is there.
   */
  async keep(name: string, bytes: Uint8Array): Promise<Result<KeptFile & { readonly isNew: boolean }>> {
    const type = checkReceipt({ name, size: bytes.byteLength, start: bytes });
    if (!type.ok) return type;
    const kept = { id: receiptId.parse(sha256(bytes)), type: type.value, bytes: bytes.byteLength };
    try {
      const before = await this.#stateOf(kept);
      if (before === 'whole') return ok({ ...kept, isNew: false });
      await mkdir(this.#folder, { recursive: true });
      await writeDurably(this.pathOf(kept), bytes);
      return ok({ ...kept, isNew: before === 'missing' });
    } catch (error) {
      return refuse('receipt-not-kept', describeFault(name, errorCode(error)));
    }
  }

  /** A receipt's bytes, just as they came. Refuses `receipt-missing`, `receipt-altered` and `receipt-unreadable`. */
  async read(receipt: Pick<Receipt, 'id' | 'type' | 'name'>): Promise<Result<Uint8Array>> {
    try {
      const bytes = await readFile(this.pathOf(receipt));
      if (sha256(bytes) === receipt.id) return ok(new Uint8Array(bytes));
      return refuse(
        'receipt-altered',
        `The file of “${receipt.name}” was changed since it was kept, so it is not shown. Add the receipt again from the paper or the e-mail it came with.`,
      );
    } catch (error) {
      return errorCode(error) === 'ENOENT'
        ? refuse(
            'receipt-missing',
            `The file of “${receipt.name}” is not in the data folder. Add the receipt again, or restore a backup that holds it.`,
          )
        : refuse(
            'receipt-unreadable',
            `CPD Desk could not read the file of “${receipt.name}”. Check that you may open the data folder, then try again.`,
          );
    }
  }

  /** Takes a file away that nothing stands for. */
  async drop(receipt: Pick<Receipt, 'id' | 'type'>): Promise<void> {
    await unlink(this.pathOf(receipt)).catch(() => undefined);
  }

  /** The receipts whose files are missing, altered or unreadable, in the order they are given. */
  async findLost(receipts: Iterable<Receipt>): Promise<readonly ReceiptId[]> {
    const lost: ReceiptId[] = [];
    for (const receipt of receipts) {
      if ((await this.#stateOf(receipt).catch(() => 'altered')) !== 'whole') lost.push(receipt.id);
    }
    return lost;
  }

  async #stateOf(receipt: KeptFile): Promise<FileState> {
    const path = this.pathOf(receipt);
    try {
      // A file of another length needs no hashing.
      if ((await stat(path)).size !== receipt.bytes) return 'altered';
      return sha256(await readFile(path)) === receipt.id ? 'whole' : 'altered';
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'missing';
      throw error;
    }
  }
}

function describeFault(name: string, code: string): string {
  const kept = `“${name}” was not kept, and nothing was changed.`;
  if (code === 'ENOSPC') return `The disk is full. ${kept} Make some room, then add it again.`;
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return `CPD Desk may not write to its data folder. ${kept} Ask whoever looks after this computer, then add it again.`;
  }
  return `CPD Desk could not write to the disk (${code || 'unknown fault'}). ${kept} Try again.`;
}
