import type { MoneyFlow } from '#shared/domain/bursary/money-flow';
import type { MonthOfMoney } from '#shared/domain/bursary/money-flow';
import { Table, type TableColumn } from '../../../ui/table';
import { amountColumn } from '../amount-column';

type Row = MonthOfMoney & { readonly id: string };

const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'label', header: 'Month', isRowHeader: true, width: '2fr', minWidth: 84, cell: ({ label }) => label },
  amountColumn('moneyIn', 'Money in', { minWidth: 84 }),
  amountColumn('moneyOut', 'Money out', { minWidth: 84 }),
  amountColumn('balance', 'Balance', { minWidth: 84 }),
  amountColumn('committed', 'Of it set aside', { minWidth: 84, hideBelow: 46 }),
  amountColumn('left', 'Of it left', { minWidth: 84, hideBelow: 46 }),
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
