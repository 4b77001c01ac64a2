import { useNavigate } from '@tanstack/react-router';
import { ClipboardList } from 'lucide-react';
import { useMemo } from 'react';
import { isRegisterDue, type ProgrammeItem } from '#shared/domain/activity/list-programme';
import { formatDuration } from '#shared/lib/duration';
import { formatDay, type Day } from '#shared/lib/day';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { classList } from '../../../ui/class-list';
import { Link } from '../../../ui/link';
import { Table, type TableColumn } from '../../../ui/table';
import { programmeHref } from '../programme-href';
import { changeActivities, useActivitiesState } from './activities-state';
import styles from './activities-table.module.css';

/** Up to so many rows each is as tall as its words. */
const FEW = 200;

type Row = ProgrammeItem & { readonly id: string };

/** The programme a line each: what, when, for whom, and who came. */
export function ActivitiesTable({ items }: { readonly items: readonly ProgrammeItem[] }) {
  const sort = useActivitiesState((state) => state.sort);
  const today = useToday();
  const navigate = useNavigate();
  const rows = useMemo(
    () => items.map((item): Row => ({ ...item, id: `${item.record.kind}/${item.record.id}` })),
    [items],
  );
  const columns = useMemo(() => listColumns(today), [today]);
  return (
    <div className={classList(rows.length > FEW && styles['many'])}>
      <Table
        label="Activities"
        columns={columns}
        rows={rows}
        maxHeight="max(20rem, calc(100dvh - 19.5rem))"
        sort={sort}
        onSortChange={(next) => changeActivities({ sort: next })}
        onRowAction={(id) => {
          const row = rows.find((each) => each.id === id);
          if (row !== undefined) void navigate({ href: programmeHref(row.record) });
        }}
        emptyState="No activity fits these filters."
      />
    </div>
  );
}

const listColumns = (today: Day): readonly TableColumn<Row>[] => [
  {
    id: 'title',
    header: 'Title',
    isRowHeader: true,
    allowsSorting: true,
    width: '4fr',
    minWidth: 190,
    cell: ({ title, record }) => (
      <span className={styles['cut']} title={title}>
        <Link href={programmeHref(record)} variant="plain">
          {title}
        </Link>
      </span>
    ),
  },
  {
    id: 'day',
    header: 'Day',
    allowsSorting: true,
    width: '2fr',
    minWidth: 160,
    cell: ({ day }) => formatDay(day),
  },
  {
    id: 'kind',
    header: 'Kind',
    allowsSorting: true,
    width: '2fr',
    minWidth: 150,
    hideBelow: 42,
    cell: ({ kindLabel }) => (
      <span className={styles['cut']} title={kindLabel}>
        {kindLabel}
      </span>
    ),
  },
  {
    id: 'priority',
    header: 'Priority',
    width: '3fr',
    minWidth: 150,
    hideBelow: 62,
    cell: ({ priorityLabel }) => (
      <span className={styles['cut']} title={priorityLabel}>
        {priorityLabel || '–'}
      </span>
    ),
  },
  {
    id: 'length',
    header: 'Length',
    align: 'end',
    width: '1fr',
    minWidth: 110,
    hideBelow: 50,
    cell: ({ minutes }) => formatDuration(minutes),
  },
  {
    id: 'came',
    header: 'Who came',
    width: '2fr',
    minWidth: 170,
    cell: (row) => <WhoCame row={row} today={today} />,
  },
];

function WhoCame({ row, today }: { readonly row: Row; readonly today: Day }) {
  if (isRegisterDue(row, today)) {
    return (
      <Badge tone="warning" icon={<ClipboardList aria-hidden="true" />}>
        Register not taken
      </Badge>
    );
  }
  if (row.attended === null) return <>{row.invited === null ? 'To come' : `${row.invited} invited`}</>;
  if (row.invited === null) {
    return <>{`${row.attended}${row.visitors > 0 ? ` and ${row.visitors} visiting` : ''}`}</>;
  }
  return <>{row.invited === 0 ? row.attended : `${row.attended} of ${row.invited} invited`}</>;
}
