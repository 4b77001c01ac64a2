import { z } from 'zod';
import { applyContra, applyEntry } from '../../domain/bursary/apply-entry';
import { fund, fundId } from '../../domain/bursary/fund';
import { entryId, ledgerEntry } from '../../domain/bursary/ledger-entry';
import { receipt, receiptId } from '../../domain/bursary/receipt';
import { day } from '../../lib/day';
import { ok, refuse } from '../../lib/result';
import { booksOf, timeOf } from './books-of';
import { assignChanged, defineCommand } from './command';

export const addFund = defineCommand({
  name: 'fund.add',
  input: z.strictObject({ fund }),
  apply: (draft, { fund: added }) => {
    if (draft.funds[added.id] !== undefined) return refuse('fund-twice', 'This fund has been made already.');
    Object.assign(draft.funds, { [added.id]: added });
    return ok(`Open the fund “${added.name}”`);
  },
});

export const editFund = defineCommand({
  name: 'fund.edit',
  input: z.strictObject({ fundId, fields: fund.unwrap().omit({ id: true }).partial() }),
  apply: (draft, { fundId: id, fields }) => {
    const edited = draft.funds[id];
    if (edited === undefined)
      return refuse('fund-unknown', 'This fund is no longer there. Nothing was changed.');
    const { name } = edited;
    assignChanged(edited, fields);
    return ok(`Change the rules of “${name}”`);
  },
});

const asked = ledgerEntry.unwrap().pick({
  id: true,
  day: true,
  fundId: true,
  awardId: true,
  kind: true,
  pence: true,
  words: true,
  overruled: true,
});

/** One entry in the ledger; where more is spent than was set aside and a reason is given, the award is amended first. */
export const enterMoney = defineCommand({
  name: 'ledger.enter',
  input: z.strictObject({
    entry: asked,
    /** For the amendment that comes first where a reason overrules the award's amount. */
    amendmentId: entryId,
  }),
  apply: (draft, { entry, amendmentId }, { now }) => {
    const made = applyEntry({ ...entry, amendmentId }, booksOf(draft), timeOf(draft, now));
    if (!made.ok) return made;
    draft.ledger.push(...made.value.entries);
    return ok(made.value.words);
  },
});

/** Takes an entry back, to the penny, by a contra entry on a day of its own. */
export const correctEntry = defineCommand({
  name: 'ledger.correct',
  input: z.strictObject({
    id: entryId,
    of: entryId,
    day,
    words: z.string().trim().min(1).max(300),
    overruled: z.string().max(500),
  }),
  apply: (draft, asked, { now }) => {
    const made = applyContra(asked, booksOf(draft), timeOf(draft, now));
    if (!made.ok) return made;
    draft.ledger.push(...made.value.entries);
    return ok(made.value.words);
  },
});

/** Notes that a receipt's file is in the data folder, and what it stands for. */
export const addReceipt = defineCommand({
  name: 'receipt.add',
  input: z.strictObject({ receipt }),
  apply: (draft, { receipt: added }) => {
    const unknown = added.entryIds.some((id) => !draft.ledger.some((entry) => entry.id === id));
    if (unknown) return refuse('entry-unknown', 'The entry for this receipt is not in the ledger.');
    const before = draft.receipts[added.id];
    if (before === undefined) Object.assign(draft.receipts, { [added.id]: added });
    else before.entryIds = [...new Set([...before.entryIds, ...added.entryIds])];
    return ok(`Keep the receipt “${added.name}”`);
  },
});

/** Takes a receipt from an entry that it does not belong to; its file stays. */
export const detachReceipt = defineCommand({
  name: 'receipt.detach',
  input: z.strictObject({ receiptId, entryId }),
  apply: (draft, { receiptId: id, entryId: from }) => {
    const found = draft.receipts[id];
    if (found === undefined) return refuse('receipt-unknown', 'This receipt is no longer there.');
    found.entryIds = found.entryIds.filter((each) => each !== from);
    return ok(`Take the receipt “${found.name}” from an entry`);
  },
});
