import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { AWARD_STATES } from '#shared/domain/bursary/award';
import type { AwardRow } from '#shared/domain/bursary/award-table';
import { Badge } from '../../../ui/badge';
import { Link } from '../../../ui/link';
import { Table, type TableColumn, type TableSort } from '../../../ui/table';
import { amountColumn } from '../amount-column';
import { awardHref } from '../award-href';
import parts from '../parts.module.css';
import { StateBadge } from '../state-badge';

type Row = AwardRow & { readonly id: string };

type Props = {
  readonly label: string;
  readonly rows: readonly AwardRow[];
  /** Leaves the state out where all have the same. */
  readonly isOfOneState?: boolean;
};

/** Awards, one a line, each a way to its page. */
export function AwardsTable({ label, rows, isOfOneState = false }: Props) {
  const navigate = useNavigate();
  const [sort, setSort] = useState<TableSort>({ column: 'reference', direction: 'descending' });
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const columns = useMemo(() => COLUMNS.filter(({ id }) => !isOfOneState || id !== 'state'), [isOfOneState]);
  return (
    <Table
      label={label}
      columns={columns}
      rows={sorted}
      sort={sort}
      onSortChange={setSort}
      onRowAction={(id) => {
        const row = rows.find(({ awardId }) => awardId === id);
        if (row !== undefined) void navigate({ href: awardHref(row.awardId) });
      }}
      emptyState="No award fits these filters."
    />
  );
}

const amount = (id: 'asked' | 'awarded' | 'spent', header: string, hideBelow: number): TableColumn<Row> => ({
  ...amountColumn(id, header, { minWidth: 84, hideBelow }),
  allowsSorting: true,
});

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'reference',
    header: 'Award',
    allowsSorting: true,
    width: '2fr',
    minWidth: 84,
    cell: ({ reference, awardId }) => (
      <Link href={awardHref(awardId)} variant="plain">
        <span className={parts['nowrap']}>{reference}</span>
      </Link>
    ),
  },
  {
    id: 'person',
    header: 'Person',
    isRowHeader: true,
    allowsSorting: true,
    width: '3fr',
    minWidth: 104,
    cell: ({ person }) => person,
  },
  {
    id: 'title',
    header: 'For',
    width: '5fr',
    minWidth: 150,
    hideBelow: 40,
    cell: ({ title, fund }) => (
      <>
        {title === '' ? <span className={parts['quiet']}>No title yet</span> : title}
        <br />
        <span className={parts['small']}>{fund}</span>
      </>
    ),
  },
  {
    id: 'state',
    header: 'State',
    allowsSorting: true,
    width: '3fr',
    minWidth: 120,
    cell: ({ state }) => <StateBadge state={state} />,
  },
  amount('asked', 'Asked', 66),
  amount('awarded', 'Awarded', 0),
  amount('spent', 'Spent', 52),
  {
    id: 'due',
    header: 'Next',
    allowsSorting: true,
    width: '3fr',
    minWidth: 130,
    hideBelow: 58,
    cell: ({ dueWords, isLate }) =>
      isLate ? <Badge tone="danger">{dueWords}</Badge> : <span className={parts['small']}>{dueWords}</span>,
  },
];

function sortRows(awards: readonly AwardRow[], { column, direction }: TableSort): readonly Row[] {
  const rows = awards.map((row) => ({ ...row, id: row.awardId }));
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: Row, b: Row): number => {
    switch (column) {
      case 'asked':
      case 'awarded':
      case 'spent':
        return a[column] - b[column];
      case 'state':
        return AWARD_STATES.indexOf(a.state) - AWARD_STATES.indexOf(b.state);
      case 'person':
        return a.person.localeCompare(b.person, 'en-GB');
      case 'due':
        return (a.dueDay ?? '9').localeCompare(b.dueDay ?? '9');
      default:
        return a.reference.localeCompare(b.reference, 'en-GB', { numeric: true });
    }
  };
  return rows.toSorted((a, b) => sign * compare(a, b));
}
