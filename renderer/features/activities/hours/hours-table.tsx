import { useMemo } from 'react';
import { HOURS_SOURCES, type CountedMinutes } from '#shared/domain/activity/hours';
import type { HoursRow } from '#shared/domain/activity/hours-table';
import { formatDuration } from '#shared/lib/duration';
import { staffGroupLabel, type StaffGroup } from '#shared/domain/school/school';
import { FigureButton } from '../../../domain-ui/figure-button';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { Table, type TableColumn } from '../../../ui/table';
import { SOURCE_WORDS } from '#shared/domain/activity/hours-source-words';

type Row = HoursRow & { readonly id: string };

/** Each person's hours by where they come from, by family name: nobody is put in order of hours. */
export function HoursTable({
  rows,
  hasTarget,
}: {
  readonly rows: readonly HoursRow[];
  readonly hasTarget: boolean;
}) {
  const groups = useDocument((document) => document.school.staffGroups);
  const columns = useMemo(() => listColumns(groups, hasTarget), [groups, hasTarget]);
  const withIds = useMemo(() => rows.map((row): Row => ({ ...row, id: row.personId })), [rows]);
  return (
    <Table
      label="Hours"
      columns={columns}
      rows={withIds}
      maxHeight="max(20rem, calc(100dvh - 22rem))"
      emptyState="Nobody fits these filters."
    />
  );
}

const figure = ({ minutes, records }: CountedMinutes, title: string) =>
  minutes === 0 ? '–' : <FigureButton words={formatDuration(minutes)} title={title} records={records} />;

const listColumns = (groups: readonly StaffGroup[], hasTarget: boolean): readonly TableColumn<Row>[] => [
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    width: '3fr',
    minWidth: 140,
    cell: ({ personId, name }) => (
      <Link href={`/people/${encodeURIComponent(personId)}`} variant="plain">
        {name}
      </Link>
    ),
  },
  {
    id: 'group',
    header: 'Staff group',
    width: '2fr',
    minWidth: 115,
    hideBelow: 52,
    cell: ({ kind, staffGroup }) => (kind === 'governor' ? 'Governor' : staffGroupLabel(groups, staffGroup)),
  },
  {
    id: 'total',
    header: 'Hours',
    align: 'end',
    width: '2fr',
    minWidth: 125,
    cell: ({ total, name }) => figure(total, `Hours of ${name}`),
  },
  ...(hasTarget
    ? [
        {
          id: 'target',
          header: 'School’s target',
          align: 'end' as const,
          width: '2fr' as const,
          minWidth: 150,
          cell: ({ target, fullTimePercent }: Row) =>
            target === null
              ? '–'
              : `${formatDuration(target)}${fullTimePercent < 100 ? ` (${fullTimePercent}%)` : ''}`,
        },
      ]
    : []),
  ...HOURS_SOURCES.map((source): TableColumn<Row> => ({
    id: source,
    header: SOURCE_WORDS[source],
    align: 'end',
    width: '2fr',
    minWidth: source === 'teachMeets' ? 105 : 130,
    hideBelow: 62,
    cell: ({ hours, name }) => figure(hours[source], `${SOURCE_WORDS[source]}: ${name}`),
  })),
];
