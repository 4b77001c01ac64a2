import type { DeskDocument } from '#shared/document/desk-document';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { ok, type Result } from '#shared/lib/result';
import type { Backup } from '../store/backup-file';
import { sha256 } from '../store/durable-file';
import type { KeptFile, ReceiptFolder } from '../store/receipt-folder';

/** The receipts' files one after another; those that are not there as they were kept are told and left out. */
export async function* readReceiptsOf(
  receipts: readonly Receipt[],
  folder: ReceiptFolder,
  onLost: (receipt: Receipt) => void,
): AsyncGenerator<{ readonly receipt: Receipt; readonly bytes: Uint8Array }> {
  for (const receipt of receipts) {
    const bytes = await folder.read(receipt);
    if (bytes.ok) yield { receipt, bytes: bytes.value };
    else onLost(receipt);
  }
}

/** How many receipts have no file after all, and how to take those away again that were put there now. */
type KeptReceipts = { readonly lost: number; readonly takeBack: () => Promise<void> };

/**
 * Puts the receipts of a backup into the data folder; what was there already stays as it is. A file that is damaged in
 * the backup counts as lost. Refuses where the disk does not take one, and then leaves none.
 */
export async function keepReceiptsOf(
  { receipts }: Pick<DeskDocument, 'receipts'>,
  backup: Backup,
  folder: ReceiptFolder,
): Promise<Result<KeptReceipts>> {
  const ours = Object.values<Receipt>(receipts);
  const added: KeptFile[] = [];
  const takeBack = async () => {
    for (const file of added) await folder.drop(file);
  };
  for (const receipt of ours) {
    const bytes = backup.readReceipt(receipt);
    if (bytes === null || sha256(bytes) !== receipt.id) continue;
    const kept = await folder.keep(receipt.name, bytes);
    if (!kept.ok) {
      await takeBack();
      return kept;
    }
    if (kept.value.isNew) added.push(kept.value);
  }
  return ok({ lost: (await folder.findLost(ours)).length, takeBack });
}
