import { useMemo, useState } from 'react';
import { findCorrectable } from '#shared/domain/bursary/check-contra';
import type { Fund } from '#shared/domain/bursary/fund';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { yearOf } from '#shared/domain/bursary/year-of';
import { formatDay } from '#shared/lib/day';
import { formatMoney } from '#shared/lib/money';
import { Button } from '../../../ui/button';
import { Table, type TableColumn } from '../../../ui/table';
import { CorrectDialog } from '../entry/correct-dialog';
import { Money } from '../money';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';

type Row = LedgerEntry & {
  readonly year: string;
  readonly isCorrected: boolean;
  readonly isCorrectable: boolean;
};

/** The budgets a fund was given, with the years they count for; what was wrong is taken back by a line of its own. */
export function BudgetTable({ fund }: { readonly fund: Fund }) {
  const { ledger, financialYearStart } = useBooks();
  const [correctingId, setCorrectingId] = useState<string | null>(null);
  const rows = useMemo(() => {
    const corrected = new Set(ledger.map(({ contraOf }) => contraOf));
    return ledger
      .filter(({ kind, fundId }) => kind === 'budget' && fundId === fund.id)
      .map((entry): Row => ({
        ...entry,
        year: yearOf(entry.day, fund.yearKind, financialYearStart).name,
        isCorrected: corrected.has(entry.id),
        isCorrectable: findCorrectable(ledger, entry.id).ok,
      }))
      .toSorted((one, other) => other.day.localeCompare(one.day) || other.sequence - one.sequence);
  }, [ledger, fund, financialYearStart]);
  const columns = useMemo(() => listColumns(setCorrectingId), []);
  const correcting = rows.find(({ id }) => id === correctingId);
  return (
    <>
      <Table label={`Budgets of ${fund.name}`} columns={columns} rows={rows} />
      {correcting !== undefined && <CorrectDialog entry={correcting} onClose={() => setCorrectingId(null)} />}
    </>
  );
}

function listColumns(onCorrect: (id: string) => void): readonly TableColumn<Row>[] {
  return [
    {
      id: 'year',
      header: 'Year',
      isRowHeader: true,
      width: '2fr',
      minWidth: 84,
      cell: ({ year }) => <span className={parts['nowrap']}>{year}</span>,
    },
    {
      id: 'day',
      header: 'Day',
      width: '3fr',
      hideBelow: 34,
      cell: ({ day }) => <span className={parts['nowrap']}>{formatDay(day)}</span>,
    },
    {
      id: 'words',
      header: 'What',
      width: '6fr',
      minWidth: 120,
      cell: ({ words, isCorrected, contraOf }) => (
        <>
          {isCorrected ? <s>{words}</s> : words}
          {contraOf !== null && <span className={parts['small']}> (correction)</span>}
        </>
      ),
    },
    {
      id: 'amount',
      header: 'Amount',
      align: 'end',
      width: '2fr',
      cell: ({ pence, isCorrected }) =>
        isCorrected ? (
          <s>
            <Money pence={pence} />
          </s>
        ) : (
          <Money pence={pence} />
        ),
    },
    {
      id: 'do',
      header: 'Change',
      width: '2fr',
      cell: ({ id, sequence, pence, isCorrectable }) =>
        isCorrectable ? (
          <Button
            size="small"
            variant="quiet"
            aria-label={`Correct entry ${sequence}, ${formatMoney(pence)}`}
            onPress={() => onCorrect(id)}
          >
            Correct
          </Button>
        ) : (
          ''
        ),
    },
  ];
}
