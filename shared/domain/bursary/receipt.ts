import { z } from 'zod';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { entryId } from './ledger-entry';

/** The SHA-256 of the file's bytes, in hexadecimal: the same receipt is kept once. */
export const receiptId = recordId(64)
  .regex(/^[0-9a-f]{64}$/)
  .brand<'ReceiptId'>();
export type ReceiptId = z.infer<typeof receiptId>;

export const RECEIPT_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;

/** The largest receipt that is taken in, in bytes. */
export const LARGEST_RECEIPT_BYTES = 20 * 1024 * 1024;

/** A receipt's file, kept in the data folder under its hash. */
export const receipt = z
  .strictObject({
    id: receiptId,
    /** The name the file came with. */
    name: z.string().min(1).max(255),
    type: z.enum(RECEIPT_TYPES),
    bytes: z.int().min(1).max(LARGEST_RECEIPT_BYTES),
    addedOn: day,
    /** The entries it stands for; entries themselves are never changed. */
    entryIds: z.array(entryId).readonly(),
  })
  .readonly();
export type Receipt = z.infer<typeof receipt>;
