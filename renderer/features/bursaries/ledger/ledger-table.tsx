import { useMemo, useState } from 'react';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { Table, type TableColumn, type TableSort } from '../../../ui/table';
import { awardHref } from '../award-href';
import { ENTRY_LABELS } from '../../../domain-ui/entry-words';
import { Money } from '../money';
import parts from '../parts.module.css';
import styles from './ledger-table.module.css';
import type { ShownLine } from './use-ledger';

type Row = ShownLine & { readonly hasReceipt: boolean };

/** The ledger line by line; a line that was corrected is struck, and its correction says which. */
export function LedgerTable({
  lines,
  isNarrowed,
}: {
  readonly lines: readonly ShownLine[];
  readonly isNarrowed: boolean;
}) {
  const receipts = useDocument((document) => document.receipts);
  const [sort, setSort] = useState<TableSort>({ column: 'day', direction: 'descending' });
  const rows = useMemo(() => {
    const kept = new Set(Object.values<Receipt>(receipts).flatMap(({ entryIds }) => entryIds));
    const all = lines.map((line): Row => ({ ...line, hasReceipt: kept.has(line.id) }));
    return sort.direction === 'ascending' ? all : all.toReversed();
  }, [lines, receipts, sort]);
  const columns = useMemo(() => COLUMNS.filter(({ id }) => !isNarrowed || id !== 'balance'), [isNarrowed]);
  return (
    <Table
      label="Entries of the ledger"
      columns={columns}
      rows={rows}
      sort={sort}
      onSortChange={setSort}
      emptyState="No entry fits these filters."
    />
  );
}

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'sequence',
    header: 'No.',
    align: 'end',
    width: '1fr',
    minWidth: 52,
    cell: ({ sequence }) => <span className={parts['nowrap']}>{sequence}</span>,
  },
  {
    id: 'day',
    header: 'Day',
    allowsSorting: true,
    width: '3fr',
    minWidth: 130,
    cell: ({ day }) => <span className={parts['nowrap']}>{formatDay(day)}</span>,
  },
  {
    id: 'words',
    header: 'What',
    isRowHeader: true,
    width: '6fr',
    minWidth: 160,
    cell: (row) => <What row={row} />,
  },
  { id: 'fund', header: 'Fund', width: '3fr', hideBelow: 62, cell: ({ fund }) => fund },
  {
    id: 'kind',
    header: 'Kind',
    width: '2fr',
    hideBelow: 46,
    cell: ({ kind, hasReceipt }) => (
      <>
        <span className={parts['nowrap']}>{ENTRY_LABELS[kind]}</span>
        {hasReceipt && (
          <>
            <br />
            <span className={parts['small']}>with receipt</span>
          </>
        )}
      </>
    ),
  },
  {
    id: 'amount',
    header: 'Amount',
    align: 'end',
    width: '2fr',
    minWidth: 88,
    cell: ({ amount, correctedBy }) =>
      correctedBy === null ? (
        <Money pence={amount} />
      ) : (
        <s>
          <Money pence={amount} />
        </s>
      ),
  },
  {
    id: 'balance',
    header: 'Balance',
    align: 'end',
    width: '2fr',
    minWidth: 88,
    hideBelow: 40,
    cell: ({ balance }) => (balance === null ? '' : <Money pence={balance} />),
  },
];

function What({ row }: { readonly row: Row }) {
  const { award, person, words, entry, corrects, correctedBy, overruled } = row;
  return (
    <div>
      {entry.awardId !== null && (
        <>
          <Link href={awardHref(entry.awardId)} variant="plain">
            {award}
          </Link>{' '}
          <span className={styles['words']}>{person}</span>
          <br />
        </>
      )}
      <span className={styles['words']} data-struck={correctedBy !== null || undefined}>
        {words}
      </span>
      {corrects !== null && <p className={parts['small']}>Corrects no. {corrects}</p>}
      {correctedBy !== null && <p className={parts['small']}>Corrected by no. {correctedBy}</p>}
      {overruled !== '' && <p className={parts['small']}>Overruled: {overruled}</p>}
    </div>
  );
}
