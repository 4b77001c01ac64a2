import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Cell,
  Column,
  Table as KitTable,
  Row,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { Checkbox } from './checkbox';
import { classList } from './class-list';
import styles from './table.module.css';
import { useWidth } from './use-width';

export interface TableRow {
  readonly id: string;
}

export interface TableColumn<R extends TableRow> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** The column that names the row; the first one unless another says so. */
  readonly isRowHeader?: boolean;
  readonly allowsSorting?: boolean;
  /** Figures and times are set to the end. */
  readonly align?: 'start' | 'end';
  /** A width in pixels or a share such as "2fr"; without it columns share what is left. */
  readonly width?: number | `${number}fr`;
  readonly minWidth?: number;
  /** Leaves the column out where the table is narrower than so many rem. */
  readonly hideBelow?: number;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableProps<R extends TableRow> {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  /** Already sorted and filtered. */
  readonly rows: readonly R[];
  readonly sort?: TableSort;
  readonly onSortChange?: (sort: TableSort) => void;
  readonly selectionMode?: 'none' | 'single' | 'multiple';
  readonly selected?: ReadonlySet<string>;
  readonly onSelectionChange?: (selected: ReadonlySet<string>) => void;
  /** Enter or a press on the row. */
  readonly onRowAction?: (id: string) => void;
  readonly emptyState?: ReactNode;
  /** How tall the table may grow before it scrolls by itself, in CSS; "none" leaves it to the page. */
  readonly maxHeight?: string;
}

/** Each drawn row takes some milliseconds, cells, buttons and all. */
const VIRTUAL_FROM = 80;
const ROW_PIXELS = 45;
const HEADING_PIXELS = 41;

/** Rows and columns with keyboard movement; above 80 rows only those in sight are drawn. */
export function Table<R extends TableRow>({
  label,
  columns,
  rows,
  sort,
  onSortChange,
  selectionMode = 'none',
  selected,
  onSelectionChange,
  onRowAction,
  emptyState = 'Nothing here yet.',
  maxHeight,
}: TableProps<R>) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const isVirtual = rows.length > VIRTUAL_FROM;
  // As many of the same columns are always the same ones: a wider table only ever adds to them.
  const shown = columns.filter((column) => (column.hideBelow ?? 0) <= width);
  const rowHeader = (shown.find((column) => column.isRowHeader) ?? shown[0])?.id;
  const hasTicks = selectionMode === 'multiple';
  const height = maxHeight ?? (isVirtual ? '70vh' : 'none');

  const table = (
    <KitTable
      aria-label={label}
      className={classList(styles['table'])}
      data-virtual={isVirtual || undefined}
      selectionMode={selectionMode}
      {...(isVirtual ? { style: { height, maxHeight: height } } : {})}
      {...(sort === undefined ? {} : { sortDescriptor: sort })}
      {...(selected === undefined ? {} : { selectedKeys: selected })}
      {...(onRowAction === undefined ? {} : { onRowAction: (key) => onRowAction(String(key)) })}
      onSortChange={(next) => onSortChange?.({ column: String(next.column), direction: next.direction })}
      onSelectionChange={(keys) =>
        onSelectionChange?.(new Set(keys === 'all' ? rows.map((row) => row.id) : [...keys].map(String)))
      }
    >
      <TableHeader className={classList(styles['header'])}>
        {hasTicks && (
          <Column width={44} minWidth={44} className={classList(styles['column'], styles['tick'])}>
            <Checkbox slot="selection" />
          </Column>
        )}
        {shown.map((column) => (
          <Column
            key={column.id}
            id={column.id}
            textValue={column.header}
            isRowHeader={column.id === rowHeader}
            allowsSorting={column.allowsSorting ?? false}
            className={classList(styles['column'], column.align === 'end' && styles['end'])}
            {...(column.width === undefined ? {} : { width: column.width })}
            minWidth={column.minWidth ?? 96}
            {...(isVirtual ? {} : { style: widthStyle(column, shown) })}
          >
            {({ allowsSorting, sortDirection }) => (
              <span className={styles['heading']}>
                {column.header}
                {allowsSorting && (
                  <span className={styles['arrow']} data-sorted={sortDirection !== undefined || undefined}>
                    {sortDirection === 'descending' ? (
                      <ArrowDown aria-hidden="true" />
                    ) : (
                      <ArrowUp aria-hidden="true" />
                    )}
                  </span>
                )}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody
        items={rows}
        // Not the width itself: every row would be made again at each pixel of it.
        dependencies={[columns, shown.length]}
        renderEmptyState={() => <div className={styles['empty']}>{emptyState}</div>}
      >
        {(row) => (
          <Row
            id={row.id}
            className={classList(styles['row'])}
            data-action={onRowAction !== undefined || undefined}
          >
            {hasTicks && (
              <Cell className={classList(styles['cell'], styles['tick'])}>
                <Checkbox slot="selection" />
              </Cell>
            )}
            {shown.map((column) => (
              <Cell
                key={column.id}
                className={classList(
                  styles['cell'],
                  column.align === 'end' && styles['end'],
                  column.id === rowHeader && styles['rowHeader'],
                )}
              >
                {column.cell(row)}
              </Cell>
            ))}
          </Row>
        )}
      </TableBody>
    </KitTable>
  );

  return (
    <div ref={frame} className={styles['frame']} style={isVirtual ? undefined : { maxHeight: height }}>
      {isVirtual ? (
        <Virtualizer
          layout={TableLayout}
          layoutOptions={{ estimatedRowHeight: ROW_PIXELS, headingHeight: HEADING_PIXELS }}
        >
          {table}
        </Virtualizer>
      ) : (
        table
      )}
    </div>
  );
}

/** A width in rem, or a share of what all the columns with shares have between them. */
function widthStyle<R extends TableRow>(
  { width, minWidth }: TableColumn<R>,
  columns: readonly TableColumn<R>[],
) {
  const least = minWidth === undefined ? {} : { minWidth: `${minWidth / 16}rem` };
  if (typeof width === 'number') return { width: `${width / 16}rem` };
  if (width === undefined) return least;
  const shares = columns.reduce((sum, column) => sum + readShare(column.width), 0);
  return { ...least, width: `${(readShare(width) / shares) * 100}%` };
}

function readShare(width: TableColumn<TableRow>['width']): number {
  return typeof width === 'string' ? Number.parseFloat(width) : 0;
}
