import { sayCell } from '#shared/domain/summary/papers/cell-words';
import { weighColumns } from '#shared/domain/summary/papers/weigh-columns';
import type { SummaryTable } from '#shared/domain/summary/summary-content';
import { SummaryChart } from '../../domain-ui/summary-chart';
import { PaperHeading } from '../paper-heading';
import type { SheetRow } from '../sheet';

type Row = SummaryTable['rows'][number];

/** So many lines of a table stay together; a longer one goes on under its heads again. */
const LINES_TOGETHER = 10;
/** A table with so few columns of figures stands beside its bars, where those are of one series. */
const COLUMNS_BESIDE = 2;

type DataTableProps = {
  readonly table: SummaryTable;
  readonly rows: readonly Row[];
  /** Left out where the lines go on right under the ones before. */
  readonly hasHeads?: boolean;
};

function DataTable({ table, rows, hasHeads = true }: DataTableProps) {
  const { caption, rowHeading, columns } = table;
  const shares = weighColumns(columns);
  const width = (share = 0) => ({ width: `${(share * 100).toFixed(2)}%` });
  return (
    <table className="summary__table" aria-label={caption}>
      <colgroup>
        <col style={width(shares.name)} />
        {columns.map(({ id }, place) => (
          <col key={id} style={width(shares.columns[place])} />
        ))}
      </colgroup>
      {hasHeads && (
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {columns.map(({ id, label, unit }) => (
              <th key={id} scope="col" className={unit === 'words' ? '' : 'summary__figure'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.isTotal ? 'summary__total' : ''}>
            <th scope="row">
              <bdi>{row.label}</bdi>
            </th>
            {columns.map((column, place) => {
              const cell = row.cells[place] ?? { kind: 'none' as const };
              const kind = column.unit === 'words' ? '' : 'summary__figure';
              return (
                <td key={column.id} className={cell.kind === 'withheld' ? `${kind} summary__withheld` : kind}>
                  <bdi>{sayCell(cell, column.unit)}</bdi>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table's lines shared out over parts of about one length, none longer than may stay together. */
function partRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts = Math.max(1, Math.ceil(rows.length / LINES_TOGETHER));
  const each = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * each, (part + 1) * each));
}

const isPair = ({ chart, columns, rows }: SummaryTable): boolean =>
  chart?.columnIds.length === 1 &&
  columns.length <= COLUMNS_BESIDE &&
  columns.every(({ unit }) => unit !== 'words') &&
  rows.length <= LINES_TOGETHER;

/** A table under its caption, with its chart between the two or beside it where it has one, as rows that no page cuts. */
export function listTableRows(table: SummaryTable, key: string): readonly SheetRow[] {
  const parts = partRows(table.rows);
  const heading = (part: number) => (
    <PaperHeading rank={3} className="summary__caption">
      <bdi>{table.caption}</bdi>
      {part > 0 ? ', continued' : ''}
    </PaperHeading>
  );
  if (isPair(table)) {
    return [
      {
        key: `${key}/pair`,
        breakBefore: 'good',
        render: () => (
          <div data-row className="summary__block">
            {heading(0)}
            <div className={table.columns.length > 1 ? 'summary__pair summary__pair--wide' : 'summary__pair'}>
              <SummaryChart table={table} />
              <DataTable table={table} rows={table.rows} />
            </div>
          </div>
        ),
      },
    ];
  }
  const hasChart = table.chart !== null;
  const chart: SheetRow = {
    key: `${key}/chart`,
    breakBefore: 'good',
    render: () => (
      <div data-row className="summary__block summary__block--chart">
        {heading(0)}
        <SummaryChart table={table} />
      </div>
    ),
  };
  const lines = parts.map((rows, part): SheetRow => ({
    key: `${key}/table-${part}`,
    breakBefore: part > 0 ? 'avoid' : hasChart ? 'never' : 'good',
    isTallestOnTop: part > 0,
    render: (isFirstOnPage) => {
      const goesOn = part > 0 && !isFirstOnPage;
      return (
        <div data-row className={goesOn ? '' : 'summary__block'}>
          {goesOn || (hasChart && part === 0) ? null : heading(part)}
          <DataTable table={table} rows={rows} hasHeads={!goesOn} />
        </div>
      );
    },
  }));
  return hasChart ? [chart, ...lines] : lines;
}
