import { balanceOf } from '#shared/domain/bursary/balance';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { Pence } from '#shared/lib/money';

/**
 * Lines with what is there after each: what was carried in, and budgets, less what was spent. Where lines are left out,
 * a balance after them would say nothing, so there is none.
 */
export function addRunning<Line extends { readonly entry: Pick<LedgerEntry, 'kind' | 'pence'> }>(
  lines: readonly Line[],
  carriedIn: Pence,
  isNarrowed: boolean,
): readonly (Line & { readonly balance: Pence | null })[] {
  let sum = carriedIn;
  return lines.map((line) => {
    const { budget, spent } = balanceOf([line.entry]);
    sum += budget - spent;
    return { ...line, balance: isNarrowed ? null : sum };
  });
}
