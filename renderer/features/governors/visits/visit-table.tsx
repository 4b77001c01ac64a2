import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { nameVisitors, priorityWords } from '#shared/domain/governor/name-visit';
import type { Visit } from '#shared/domain/governor/visit';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { VisitStageBadge } from '../../../domain-ui/visit-stage-badge';
import { visitHref } from '../../../domain-ui/visit-href';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { Table, type TableColumn } from '../../../ui/table';
import styles from './visits.module.css';

type Row = {
  readonly id: string;
  readonly visit: Visit;
  readonly governors: string;
  readonly priority: string;
};

/** Visits a line each: when, what each looks at, who goes, for which priority, and where it stands. */
export function VisitTable({ visits }: { readonly visits: readonly Visit[] }) {
  const people = useDocument((document) => document.people);
  const priorities = useDocument((document) => document.school.priorities);
  const navigate = useNavigate();
  const rows = useMemo(
    () =>
      visits.map((visit): Row => ({
        id: visit.id,
        visit,
        governors: nameVisitors(visit, people),
        priority: priorityWords(priorities, visit.priorityId),
      })),
    [visits, people, priorities],
  );
  return (
    <Table
      label="Visits"
      columns={COLUMNS}
      rows={rows}
      onRowAction={(id) => void navigate({ href: visitHref(id) })}
      emptyState="No visit fits these filters."
    />
  );
}

const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'day', header: 'Day', width: '2fr', minWidth: 172, cell: ({ visit }) => formatDay(visit.day) },
  {
    id: 'focus',
    header: 'What it looks at',
    isRowHeader: true,
    width: '4fr',
    minWidth: 170,
    cell: ({ visit }) => (
      <Link href={visitHref(visit.id)} variant="plain">
        <span className={styles['cut']}>{visit.focus}</span>
      </Link>
    ),
  },
  {
    id: 'governors',
    header: 'Governors',
    width: '3fr',
    minWidth: 150,
    hideBelow: 46,
    cell: ({ governors }) => <span className={styles['cut']}>{governors}</span>,
  },
  {
    id: 'priority',
    header: 'Priority',
    width: '3fr',
    minWidth: 150,
    hideBelow: 58,
    cell: ({ priority }) => <span className={styles['cut']}>{priority}</span>,
  },
  {
    id: 'questions',
    header: 'Asks',
    width: '2fr',
    minWidth: 110,
    hideBelow: 66,
    cell: ({ visit }) => plural(visit.questions.length, 'question'),
  },
  {
    id: 'stage',
    header: 'Stage',
    width: '2fr',
    minWidth: 150,
    cell: ({ visit }) => <VisitStageBadge stage={visit.stage} />,
  },
];
