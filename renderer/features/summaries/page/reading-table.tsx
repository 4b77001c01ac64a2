import { useId } from 'react';
import { sayCell } from '#shared/domain/summary/papers/cell-words';
import type { SummaryCell, SummaryTable } from '#shared/domain/summary/summary-content';
import { FigureButton } from '../../../domain-ui/figure-button';
import { SummaryChart } from '../../../domain-ui/summary-chart';
import styles from './reading.module.css';
import type { Edition } from './use-editions';

type Props = { readonly table: SummaryTable; readonly records: Edition['records'] };

/** A table of figures to read, under its chart where it has one; one that is wider than its column scrolls by itself. */
export function ReadingTable({ table, records }: Props) {
  const { caption, rowHeading, columns, rows } = table;
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <figure className={styles['figure']}>
      <figcaption id={id}>{caption}</figcaption>
      {table.chart !== null && (
        <div className={styles['chart']}>
          <SummaryChart table={table} />
        </div>
      )}
      {/* Reached with Tab, so that the arrow keys scroll it too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['frame']} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles['table']} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              {columns.map(({ id, label, unit }) => (
                <th key={id} scope="col" data-unit={unit}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-total={row.isTotal || undefined}>
                <th scope="row">{row.label}</th>
                {columns.map((column, at) => (
                  <td key={column.id} data-unit={column.unit}>
                    <Cell
                      cell={row.cells[at] ?? { kind: 'none' }}
                      unit={column.unit}
                      title={`${row.label}, ${column.label}`}
                      records={records}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

type CellProps = {
  readonly cell: SummaryCell;
  readonly unit: SummaryTable['columns'][number]['unit'];
  readonly title: string;
  readonly records: Edition['records'];
};

function Cell({ cell, unit, title, records }: CellProps) {
  const words = sayCell(cell, unit);
  if (cell.kind === 'withheld') return <span className={styles['withheld']}>{words}</span>;
  if (cell.kind !== 'figure') return words;
  return <FigureButton words={words} title={title} records={records[cell.key] ?? []} />;
}
