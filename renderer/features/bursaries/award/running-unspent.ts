import { balanceOf } from '#shared/domain/bursary/balance';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { Pence } from '#shared/lib/money';

/** An award's entries in the order they count, each with what is unspent after it. */
export function listRunning(
  entries: readonly LedgerEntry[],
): readonly (LedgerEntry & { readonly unspentAfter: Pence })[] {
  const inOrder = entries.toSorted(
    (one, other) => one.day.localeCompare(other.day) || one.sequence - other.sequence,
  );
  return inOrder.map((entry, at) => ({
    ...entry,
    unspentAfter: balanceOf(inOrder.slice(0, at + 1)).committed,
  }));
}
