import { useMemo } from 'react';
import { stateFund, type FundStatement } from '#shared/domain/bursary/fund-statement';
import { entriesBehind, type MoneyLine } from '#shared/domain/bursary/entries-behind';
import type { Fund } from '#shared/domain/bursary/fund';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { MoneyYear } from '#shared/domain/bursary/year-of';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { Table, type TableColumn } from '../../../ui/table';
import { MoneyFigure } from '../money-figure';
import { sameYear } from '../money-years';
import { useBooks } from '../use-books';
import parts from '../parts.module.css';

type Row = FundStatement & {
  readonly id: string;
  /** All lines of the fund, of any year. */
  readonly entries: readonly LedgerEntry[];
};

/** Each fund's money in a year: what was given, promised, spent, and is left. */
export function FundSummary({
  year,
  isAllYears,
}: {
  readonly year: MoneyYear;
  readonly isAllYears: boolean;
}) {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const rows = useMemo(
    () =>
      Object.values<Fund>(books.funds).flatMap((fund): readonly Row[] => {
        const own = isAllYears ? year : sameYear(year, fund.yearKind, books.financialYearStart);
        const statement = stateFund(fund, { year: own }, books, people);
        const isIdle = statement.available === 0 && statement.awards.length === 0;
        return fund.isClosed && isIdle
          ? []
          : [{ ...statement, id: fund.id, entries: books.ledger.filter(({ fundId }) => fundId === fund.id) }];
      }),
    [books, people, year, isAllYears],
  );
  const columns = useMemo(
    () =>
      listColumns(
        rows.some(({ carriedIn }) => carriedIn !== 0),
        isAllYears,
      ),
    [rows, isAllYears],
  );
  return (
    <Table
      label={`The money of ${year.name} by fund`}
      columns={columns}
      rows={rows}
      emptyState="No fund is open yet."
    />
  );
}

const amount = (
  id: MoneyLine,
  header: string,
  of: (row: Row) => number,
  { isBold = false, hideBelow = 0 } = {},
): TableColumn<Row> => ({
  id,
  header,
  align: 'end',
  width: '2fr',
  minWidth: 88,
  hideBelow,
  cell: (row) => (
    <span className={isBold ? parts['strong'] : undefined}>
      <MoneyFigure
        pence={of(row)}
        title={`${header} of ${row.fund.name} in ${row.year.name}`}
        records={entriesBehind(row.entries, id, row.year)}
      />
    </span>
  ),
});

function listColumns(hasCarried: boolean, isAllYears: boolean): readonly TableColumn<Row>[] {
  return [
    {
      id: 'fund',
      header: 'Fund',
      isRowHeader: true,
      width: '4fr',
      minWidth: 140,
      cell: ({ fund, year }) => (
        <>
          <Link href="/bursaries/funds" variant="plain">
            {fund.name}
          </Link>
          {!isAllYears && fund.yearKind === 'financial' && (
            <span className={parts['small']}>
              {' '}
              {formatDay(year.startDay)} to {formatDay(year.endDay)}
            </span>
          )}
        </>
      ),
    },
    amount('budget', 'Budget', ({ budget }) => budget),
    ...(hasCarried
      ? [amount('carriedIn', 'Carried in', ({ carriedIn }) => carriedIn, { hideBelow: 46 })]
      : []),
    amount('awarded', 'Awarded', ({ awarded }) => awarded),
    amount('spent', 'Spent', ({ spent }) => spent),
    amount('committed', 'Committed', ({ committed }) => committed),
    amount('left', 'Left', ({ left }) => left, { isBold: true }),
  ];
}
