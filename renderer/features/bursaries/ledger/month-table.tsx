import type { MoneyFlow } from '#shared/domain/bursary/money-flow';
import type { MonthOfMoney } from '#shared/domain/bursary/money-flow';
import { Table, type TableColumn } from '../../../ui/table';
import { Money } from '../money';

type Row = MonthOfMoney & { readonly id: string };

const amount = (
  id: 'moneyIn' | 'moneyOut' | 'balance' | 'committed' | 'left',
  header: string,
  hideBelow = 0,
): TableColumn<Row> => ({
  id,
  header,
  align: 'end',
  width: '2fr',
  minWidth: 84,
  hideBelow,
  cell: (row) => <Money pence={row[id]} />,
});

const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'label', header: 'Month', isRowHeader: true, width: '2fr', minWidth: 84, cell: ({ label }) => label },
  amount('moneyIn', 'Money in'),
  amount('moneyOut', 'Money out'),
  amount('balance', 'Balance'),
  amount('committed', 'Of it set aside', 46),
  amount('left', 'Of it left', 46),
];

/** A year's money month by month: the same figures that the chart draws. */
export function MonthTable({ flow, label }: { readonly flow: MoneyFlow; readonly label: string }) {
  return (
    <Table
      label={label}
      columns={COLUMNS}
      rows={flow.months.map((month) => ({ ...month, id: month.month }))}
    />
  );
}
