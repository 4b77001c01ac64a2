import { create } from 'zustand';
import type { EntryKind } from '#shared/domain/bursary/ledger-entry';
import type { YearKind } from '#shared/domain/bursary/fund';

export type LedgerView = 'entries' | 'months' | 'receipts';

/** By which the ledger is narrowed; null: not by this. */
type LedgerState = {
  readonly view: LedgerView;
  readonly text: string;
  readonly fundId: string | null;
  readonly personId: string | null;
  readonly kind: EntryKind | null;
  readonly yearKind: YearKind;
  /** A year by its name; "" for all of them; null for today's. */
  readonly yearName: string | null;
};

export const FIRST_LEDGER: LedgerState = {
  view: 'entries',
  text: '',
  fundId: null,
  personId: null,
  kind: null,
  yearKind: 'academic',
  yearName: null,
};

/** How the ledger is shown, kept while other screens are looked at. */
export const useLedgerState = create<LedgerState>()(() => FIRST_LEDGER);

export const changeLedger = (change: Partial<LedgerState>): void => useLedgerState.setState(change);
