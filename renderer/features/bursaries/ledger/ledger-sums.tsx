import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { YearStatement } from '#shared/domain/bursary/year-statement';
import { Sums } from '../sums';

type Props = {
  readonly statement: YearStatement;
  /** All lines of the fund, of any year. */
  readonly entries: readonly LedgerEntry[];
};

/** What a year comes to, for a fund or for all of them. */
export function LedgerSums({ statement, entries }: Props) {
  const { year, budget, carriedIn, awarded, spent, carriedOut, left } = statement;
  return (
    <Sums
      of={`in ${year.name}`}
      entries={entries}
      year={year}
      sums={[
        { line: 'budget', label: 'Budget', pence: budget },
        ...(carriedIn === 0
          ? []
          : [
              { line: 'carriedIn', label: 'Carried in', pence: carriedIn, note: 'set aside before' } as const,
            ]),
        { line: 'awarded', label: 'Awarded', pence: awarded },
        { line: 'spent', label: 'Spent', pence: spent },
        { line: 'committed', label: 'Committed', pence: carriedOut, note: 'set aside, not spent yet' },
        { line: 'left', label: 'Left', pence: left, note: 'of the budget, to give' },
      ]}
    />
  );
}
