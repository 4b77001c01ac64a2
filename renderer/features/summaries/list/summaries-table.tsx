import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Summary } from '#shared/domain/summary/summary';
import { formatInstant } from '#shared/lib/instant';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { Table, type TableColumn } from '../../../ui/table';
import { sayDays } from '../period-words';
import { SummaryStateBadge } from './summary-state-badge';

/** Every summary, that of the latest period first. */
export function SummariesTable() {
  const summaries = useDocument((document) => document.summaries);
  const timeZone = useDocument((document) => document.school.timeZone);
  const rows = useMemo(
    () =>
      Object.values(summaries).toSorted(
        (one, other) =>
          other.period.endDay.localeCompare(one.period.endDay) ||
          other.createdAt.localeCompare(one.createdAt),
      ),
    [summaries],
  );
  const columns = useMemo(() => listColumns(timeZone), [timeZone]);
  const navigate = useNavigate();
  return (
    <Table
      label="Summaries"
      columns={columns}
      rows={rows}
      onRowAction={(id) => void navigate({ href: `/summaries/${id}` })}
    />
  );
}

function listColumns(timeZone: string): readonly TableColumn<Summary>[] {
  return [
    {
      id: 'title',
      header: 'Summary',
      isRowHeader: true,
      width: '4fr',
      minWidth: 150,
      cell: ({ id, title }) => (
        <Link href={`/summaries/${id}`} variant="plain">
          {title}
        </Link>
      ),
    },
    {
      id: 'period',
      header: 'Period',
      width: '4fr',
      minWidth: 150,
      hideBelow: 40,
      cell: ({ period }) => sayDays(period),
    },
    {
      id: 'version',
      header: 'State',
      width: '2fr',
      minWidth: 110,
      cell: (summary) => <SummaryStateBadge summary={summary} />,
    },
    {
      id: 'frozen',
      header: 'Last frozen',
      width: '3fr',
      minWidth: 130,
      hideBelow: 54,
      cell: ({ releases }) => {
        const last = releases.at(-1);
        return last === undefined ? 'Not yet' : formatInstant(last.frozenAt, timeZone);
      },
    },
  ];
}
