import { z } from 'zod';
import { day } from '../../lib/day';
import { instant } from '../../lib/instant';
import { signedPence } from '../../lib/money';
import { recordId } from '../../lib/record-id';
import { personId } from '../people/person';
import { awardId } from './award';
import { fundId } from './fund';

export const entryId = recordId(60).brand<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;

/**
 * What an entry says of the money. `budget` puts money into a fund; `committed` sets it aside for an award, `amended`
 * changes what is set aside (either way); `spent` and `refunded` are money out and back in.
 */
export const ENTRY_KINDS = ['budget', 'committed', 'amended', 'spent', 'refunded'] as const;
export const entryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof entryKind>;

/** One line of the ledger. Nothing in it is ever changed or taken out: a mistake gets a contra entry of the same kind. */
export const ledgerEntry = z
  .strictObject({
    id: entryId,
    /** Counts up from 1 without a gap. */
    sequence: z.int().min(1),
    /** The day it counts for: its academic and its financial year follow from it. */
    day,
    enteredAt: instant,
    fundId,
    awardId: awardId.nullable(),
    personId: personId.nullable(),
    kind: entryKind,
    /** Whole pence; only a contra entry and an amendment may take away. */
    pence: signedPence,
    words: z.string().max(300),
    /** The entry that this one takes back, to the penny. */
    contraOf: entryId.nullable(),
    /** Why more was spent or set aside than there was; '' where there was enough. */
    overruled: z.string().max(500),
  })
  .readonly();
export type LedgerEntry = z.infer<typeof ledgerEntry>;
