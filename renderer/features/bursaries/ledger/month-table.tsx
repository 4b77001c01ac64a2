import { useMemo } from 'react';
import { entriesBehindMonth, type MonthLine } from '#shared/domain/bursary/entries-behind-month';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { MoneyFlow, MonthOfMoney } from '#shared/domain/bursary/money-flow';
import type { MoneyYear } from '#shared/domain/bursary/year-of';
import { Table, type TableColumn } from '../../../ui/table';
import { MoneyFigure } from '../money-figure';

type Row = MonthOfMoney & { readonly id: string };

type Props = {
  readonly flow: MoneyFlow;
  readonly label: string;
  /** All lines of the fund, of any year. */
  readonly entries: readonly LedgerEntry[];
  readonly year: MoneyYear;
};

/** A year's money month by month: the same figures that the chart draws. */
export function MonthTable({ flow, label, entries, year }: Props) {
  const columns = useMemo(() => listColumns(entries, year), [entries, year]);
  return (
    <Table
      label={label}
      columns={columns}
      rows={flow.months.map((month) => ({ ...month, id: month.month }))}
    />
  );
}

function listColumns(entries: readonly LedgerEntry[], year: MoneyYear): readonly TableColumn<Row>[] {
  const amount = (id: MonthLine, header: string, hideBelow = 0): TableColumn<Row> => ({
    id,
    header,
    align: 'end',
    width: '2fr',
    minWidth: 84,
    hideBelow,
    cell: (row) => (
      <MoneyFigure
        pence={row[id]}
        title={`${header}, ${row.label}`}
        records={entriesBehindMonth(entries, id, row, year)}
      />
    ),
  });
  return [
    {
      id: 'label',
      header: 'Month',
      isRowHeader: true,
      width: '2fr',
      minWidth: 84,
      cell: ({ label }) => label,
    },
    amount('moneyIn', 'Money in'),
    amount('moneyOut', 'Money out'),
    amount('balance', 'Balance'),
    amount('committed', 'Of it set aside', 46),
    amount('left', 'Of it left', 46),
  ];
}
