import { useNavigate } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { EnquiryStage } from '#shared/domain/enquiry/enquiry';
import type { EnquiryRow } from '#shared/domain/enquiry/enquiry-table';
import { enquiryHref } from '../../../domain-ui/enquiry-href';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { classList } from '../../../ui/class-list';
import { Link } from '../../../ui/link';
import { Table, type TableColumn } from '../../../ui/table';
import type { RowSort } from './arrange-rows';
import styles from './enquiries-table.module.css';
import { changeList, useListState } from './list-state';

type Row = EnquiryRow & { readonly id: string };

/** Up to so many rows each is as tall as its words. */
const FEW = 200;

const SORTABLE: readonly RowSort['column'][] = ['person', 'name', 'stage', 'due'];

/** Enquiries a line each: whose, what it asks, where it stands, what it lacks and what is due. */
export function EnquiriesTable({ rows }: { readonly rows: readonly EnquiryRow[] }) {
  const labels = useDocument((document) => document.school.enquiries.stageLabels);
  const sort = useListState((state) => state.sort);
  const navigate = useNavigate();
  const columns = useMemo(() => listColumns(labels), [labels]);
  const withIds = useMemo(() => rows.map((row): Row => ({ ...row, id: row.enquiryId })), [rows]);
  return (
    <div className={classList(rows.length > FEW && styles['many'])}>
      <Table
        label="Enquiries"
        columns={columns}
        rows={withIds}
        maxHeight="max(20rem, calc(100dvh - 20.5rem))"
        sort={sort}
        onSortChange={({ column, direction }) => {
          const sorted = SORTABLE.find((each) => each === column);
          if (sorted !== undefined) changeList({ sort: { column: sorted, direction } });
        }}
        onRowAction={(id) => void navigate({ href: enquiryHref(id) })}
        emptyState="No enquiry fits these filters."
      />
    </div>
  );
}

const listColumns = (labels: Readonly<Record<EnquiryStage, string>>): readonly TableColumn<Row>[] => [
  {
    id: 'person',
    header: 'Name',
    allowsSorting: true,
    width: '2fr',
    minWidth: 150,
    cell: (row) => (
      <Link href={enquiryHref(row.enquiryId)} variant="plain">
        {row.person}
      </Link>
    ),
  },
  {
    id: 'name',
    header: 'Enquiry',
    allowsSorting: true,
    width: '4fr',
    minWidth: 180,
    hideBelow: 34,
    cell: ({ name, question }) => (
      <span className={styles['cut']} data-quiet={name === 'No question yet' || undefined} title={question}>
        {name}
      </span>
    ),
  },
  {
    id: 'stage',
    header: 'Stage',
    allowsSorting: true,
    width: '2fr',
    minWidth: 150,
    cell: ({ stage }) => <Badge tone={stage === 'closed' ? 'neutral' : 'accent'}>{labels[stage]}</Badge>,
  },
  {
    id: 'next',
    header: 'Still missing',
    width: '3fr',
    minWidth: 180,
    hideBelow: 58,
    cell: ({ next }) => (
      <span className={classList(styles['cut'], styles['small'])} data-quiet title={next}>
        {next}
      </span>
    ),
  },
  {
    id: 'due',
    header: 'Due',
    allowsSorting: true,
    width: '3fr',
    minWidth: 190,
    hideBelow: 46,
    cell: ({ dueWords, isLate }) => (
      <span className={styles['due']} data-late={isLate || undefined} title={dueWords}>
        {isLate && <CircleAlert aria-hidden="true" />}
        <span className={classList(styles['cut'], styles['small'])}>{dueWords}</span>
      </span>
    ),
  },
];
