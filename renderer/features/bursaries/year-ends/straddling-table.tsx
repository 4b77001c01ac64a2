import type { Straddling, YearEnds } from '#shared/domain/bursary/both-year-ends';
import { nameOf } from '#shared/domain/people/name-of';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { Table, type TableColumn } from '../../../ui/table';
import { amountColumn } from '../amount-column';
import { awardHref } from '../award-href';

type Row = Straddling & { readonly id: string; readonly person: string };

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'award',
    header: 'Award',
    isRowHeader: true,
    width: '3fr',
    minWidth: 120,
    cell: ({ awardId, reference, person }) => (
      <>
        <Link href={awardHref(awardId, 'money')} variant="plain">
          {reference}
        </Link>{' '}
        {person}
      </>
    ),
  },
  { id: 'end', header: 'Across', width: '3fr', minWidth: 130, cell: ({ endDay }) => formatDay(endDay) },
  amountColumn('carried', 'Carried over', { minWidth: 96 }),
  amountColumn('spentSince', 'Spent since', { minWidth: 96, hideBelow: 40 }),
  amountColumn('amendedSince', 'Amended since', { minWidth: 96, hideBelow: 52 }),
  amountColumn('stillCommitted', 'Still set aside', { minWidth: 96, hideBelow: 46 }),
];

/** The awards whose money a year’s end cuts in two. */
export function StraddlingTable({ ends, label }: { readonly ends: YearEnds; readonly label: string }) {
  const awards = useDocument((document) => document.awards);
  const people = useDocument((document) => document.people);
  const rows = ends.straddling
    .map((each): Row => {
      const personId = awards[each.awardId]?.personId ?? '';
      return { ...each, id: `${each.awardId} ${each.endDay}`, person: nameOf(people, personId) };
    })
    .toSorted((one, other) => other.endDay.localeCompare(one.endDay));
  return (
    <Table label={label} columns={COLUMNS} rows={rows} emptyState="No award has money across a year’s end." />
  );
}
