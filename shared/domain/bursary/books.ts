import type { School } from '../school/school';
import type { Award } from './award';
import type { Fund } from './fund';
import type { LedgerEntry } from './ledger-entry';

/** All that the rules of money ask of a school: its ledger, its funds and awards, and when its financial year starts. */
export type Books = {
  readonly ledger: readonly LedgerEntry[];
  readonly funds: Readonly<Record<string, Fund>>;
  readonly awards: Readonly<Record<string, Award>>;
  readonly financialYearStart: School['financialYearStart'];
};

/** The lines of one award, in the order they were entered. */
export const entriesOf = (ledger: readonly LedgerEntry[], awardId: Award['id']): readonly LedgerEntry[] =>
  ledger.filter((entry) => entry.awardId === awardId);
