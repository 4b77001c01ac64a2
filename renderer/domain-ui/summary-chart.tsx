import { useId, type CSSProperties } from 'react';
import type { SummaryCell, SummaryTable } from '#shared/domain/summary/summary-content';
import { sayCell } from '#shared/domain/summary/papers/cell-words';
import styles from './summary-chart.module.css';

type Column = SummaryTable['columns'][number];
type Series = { readonly column: Column; readonly place: number; readonly most: number };

/** How each series is filled, told apart without colour: solid, hatched, empty, dotted. */
const FILLS = 4;

function Fill({ id, which }: { readonly id: string; readonly which: number }) {
  if (which === 1) {
    return (
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="1" y1="0" x2="1" y2="5" stroke="currentColor" strokeWidth="1.6" />
      </pattern>
    );
  }
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
      <circle cx="2.5" cy="2.5" r="1.1" fill="currentColor" />
    </pattern>
  );
}

/** A rectangle of one series' filling, as wide and high as the box around it. */
function Swatch({ which, className = '' }: { readonly which: number; readonly className?: string }) {
  const id = useId();
  const isPattern = which === 1 || which === 3;
  const fill = isPattern ? `url(#${id})` : which === 0 ? 'currentColor' : 'none';
  return (
    <svg className={className} width="100%" height="100%" aria-hidden="true" focusable="false">
      {isPattern ? (
        <defs>
          <Fill id={id} which={which} />
        </defs>
      ) : null}
      <rect
        x="0.5"
        y="0.5"
        width="100%"
        height="100%"
        fill={fill}
        stroke="currentColor"
        className={styles['outline']}
      />
    </svg>
  );
}

function Bar({
  cell,
  series,
  which,
}: {
  readonly cell: SummaryCell;
  readonly series: Series;
  readonly which: number;
}) {
  const value = cell.kind === 'figure' ? Math.max(0, cell.value) : 0;
  const share: CSSProperties & Record<'--share', number> = {
    '--share': series.most === 0 ? 0 : value / series.most,
  };
  return (
    <div className={styles['bar']}>
      {value === 0 ? (
        <span className={styles['nothing']} />
      ) : (
        <span className={styles['fill']} style={share}>
          <Swatch which={which} />
        </span>
      )}
      <span className={styles['value']}>{sayCell(cell, series.column.unit)}</span>
    </div>
  );
}

function listSeries({ columns, rows, chart }: SummaryTable): readonly Series[] {
  const wanted = columns.flatMap((column, place) =>
    chart?.columnIds.includes(column.id) === true ? [{ column, place }] : [],
  );
  const values = (place: number) =>
    rows.flatMap(({ isTotal, cells }) => {
      const cell = cells[place];
      return !isTotal && cell?.kind === 'figure' ? [cell.value] : [];
    });
  // Bars of one unit share a scale; hours are never drawn to that of people.
  return wanted.map(({ column, place }) => ({
    column,
    place,
    most: Math.max(
      0,
      ...wanted.filter((other) => other.column.unit === column.unit).flatMap((other) => values(other.place)),
    ),
  }));
}

const EM_A_CHARACTER = 0.5;

/** Room beside the longest bar for the longest of the figures. */
function roomFor({ rows }: SummaryTable, series: readonly Series[]): CSSProperties {
  const longest = Math.max(
    0,
    ...rows.flatMap(({ cells }) =>
      series.map(({ column, place }) => sayCell(cells[place] ?? { kind: 'none' }, column.unit).length),
    ),
  );
  const room: CSSProperties & Record<'--room', string> = {
    '--room': `${(longest * EM_A_CHARACTER + 1).toFixed(2)}em`,
  };
  return room;
}

/**
 * A table's chart as bars side by side for each row but the total. It reads without colour: series differ by their
 * filling, and each bar has its figure beside it. It is one picture to a screen reader, which reads the table instead;
 * nothing is drawn where the table has no chart. It takes its size of type and its ink from around it, on screen and on
 * paper.
 */
export function SummaryChart({ table }: { readonly table: SummaryTable }) {
  const series = listSeries(table);
  const { rows, chart } = table;
  if (chart === null || series.length === 0) return null;
  return (
    <div className={styles['chart']} style={roomFor(table, series)} role="img" aria-label={chart.words}>
      {series.length < 2 ? null : (
        <div className={styles['legend']}>
          {series.map(({ column }, which) => (
            <span key={column.id} className={styles['series']}>
              <span className={styles['swatch']}>
                <Swatch which={which % FILLS} />
              </span>
              {column.label}
            </span>
          ))}
        </div>
      )}
      {rows
        .filter(({ isTotal }) => !isTotal)
        .map((row) => (
          <div key={row.id} className={styles['row']}>
            <span className={styles['label']}>
              <bdi>{row.label}</bdi>
            </span>
            <div className={styles['bars']}>
              {series.map((one, which) => (
                <Bar
                  key={one.column.id}
                  cell={row.cells[one.place] ?? { kind: 'none' }}
                  series={one}
                  which={which % FILLS}
                />
              ))}
            </div>
          </div>
        ))}
    </div>
  );
}
