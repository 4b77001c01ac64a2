import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';

/** The kinds of entry as a reader of the ledger calls them. */
export const ENTRY_LABELS: Readonly<Record<LedgerEntry['kind'], string>> = {
  budget: 'Budget',
  committed: 'Set aside',
  amended: 'Amended',
  spent: 'Spent',
  refunded: 'Refunded',
};
