import { entriesBehind, type MoneyLine } from '#shared/domain/bursary/entries-behind';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { MoneyYear } from '#shared/domain/bursary/year-of';
import type { Pence } from '#shared/lib/money';
import { Grid } from '../../ui/grid';
import { Stat } from '../../ui/stat';
import { MoneyFigure } from './money-figure';

type Sum = {
  readonly line: MoneyLine;
  readonly label: string;
  readonly pence: Pence;
  readonly note?: string;
};

type Props = {
  readonly sums: readonly Sum[];
  /** All lines that the sums are made from, of any year. */
  readonly entries: readonly LedgerEntry[];
  /** Null for all years together. */
  readonly year: MoneyYear | null;
  /** What the sums are of, after each one's label: "of the Learning Ticket". */
  readonly of: string;
};

/** Sums of the ledger side by side, each of which opens its lines. */
export function Sums({ sums, entries, year, of }: Props) {
  return (
    <Grid minWidth={8.5} gap={4}>
      {sums.map(({ line, label, pence, note }) => (
        <Stat
          key={line}
          label={label}
          figure={
            <MoneyFigure
              pence={pence}
              title={`${label} ${of}`}
              records={entriesBehind(entries, line, year)}
            />
          }
          {...(note !== undefined && { note })}
        />
      ))}
    </Grid>
  );
}
