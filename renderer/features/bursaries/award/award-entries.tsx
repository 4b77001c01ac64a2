import { MoreHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findCorrectable } from '#shared/domain/bursary/check-contra';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { formatDay } from '#shared/lib/day';
import type { Pence } from '#shared/lib/money';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { MenuButton } from '../../../ui/menu-button';
import { Table, type TableColumn } from '../../../ui/table';
import { CorrectDialog } from '../entry/correct-dialog';
import { ENTRY_LABELS } from '../../../domain-ui/entry-words';
import { Money } from '../money';
import parts from '../parts.module.css';
import { AddReceiptDialog } from './add-receipt-dialog';
import { listRunning } from './running-unspent';

type Row = LedgerEntry & {
  readonly unspentAfter: Pence;
  readonly corrects: number | null;
  readonly correctedBy: number | null;
  readonly receipts: number;
  readonly isCorrectable: boolean;
};
type Open = { readonly what: 'correct' | 'receipt'; readonly id: string };

/** An award's money line by line, each with what is unspent after it. */
export function AwardEntries({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const receipts = useDocument((document) => document.receipts);
  const [open, setOpen] = useState<Open | null>(null);
  const rows = useMemo(() => {
    const numbers = new Map(entries.map(({ id, sequence }) => [id, sequence]));
    return listRunning(entries).map((entry): Row => ({
      ...entry,
      corrects: entry.contraOf === null ? null : (numbers.get(entry.contraOf) ?? null),
      correctedBy: entries.find(({ contraOf }) => contraOf === entry.id)?.sequence ?? null,
      receipts: Object.values<Receipt>(receipts).filter(({ entryIds }) => entryIds.includes(entry.id)).length,
      isCorrectable: findCorrectable(entries, entry.id).ok,
    }));
  }, [entries, receipts]);
  const columns = useMemo(() => listColumns(setOpen), []);
  const of = entries.find(({ id }) => id === open?.id);
  const close = () => setOpen(null);
  return (
    <>
      <Table label="Entries of this award" columns={columns} rows={rows} />
      {of !== undefined && open?.what === 'correct' && <CorrectDialog entry={of} onClose={close} />}
      {of !== undefined && open?.what === 'receipt' && <AddReceiptDialog entry={of} onClose={close} />}
    </>
  );
}

const struck = (row: Row, content: React.ReactNode) =>
  row.correctedBy === null ? content : <s>{content}</s>;

function listColumns(onOpen: (open: Open) => void): readonly TableColumn<Row>[] {
  return [
    {
      id: 'sequence',
      header: 'No.',
      align: 'end',
      width: '1fr',
      minWidth: 52,
      hideBelow: 40,
      cell: ({ sequence }) => <span className={parts['nowrap']}>{sequence}</span>,
    },
    {
      id: 'day',
      header: 'Day',
      width: '3fr',
      minWidth: 124,
      cell: ({ day }) => <span className={parts['nowrap']}>{formatDay(day)}</span>,
    },
    {
      id: 'what',
      header: 'What',
      isRowHeader: true,
      width: '5fr',
      minWidth: 130,
      cell: (row) => <What row={row} />,
    },
    {
      id: 'amount',
      header: 'Amount',
      align: 'end',
      width: '2fr',
      minWidth: 88,
      cell: (row) => struck(row, <Money pence={row.pence} />),
    },
    {
      id: 'unspent',
      header: 'Unspent',
      align: 'end',
      width: '2fr',
      minWidth: 88,
      hideBelow: 34,
      cell: ({ unspentAfter }) => <Money pence={unspentAfter} />,
    },
    {
      id: 'do',
      header: 'More',
      width: '1fr',
      minWidth: 56,
      cell: ({ id, sequence, kind, isCorrectable }) =>
        isCorrectable ? (
          <MenuButton
            isIconOnly
            size="small"
            variant="quiet"
            placement="bottom end"
            label={`What to do with entry ${sequence}`}
            icon={<MoreHorizontal aria-hidden="true" />}
            items={[
              ...(kind === 'spent'
                ? [{ id: 'receipt', label: 'Add a receipt', onAction: () => onOpen({ what: 'receipt', id }) }]
                : []),
              {
                id: 'correct',
                label: 'Correct',
                description: 'Takes it back by a line of its own',
                onAction: () => onOpen({ what: 'correct', id }),
              },
            ]}
          />
        ) : (
          ''
        ),
    },
  ];
}

function What({ row }: { readonly row: Row }) {
  const { kind, words, corrects, correctedBy, overruled, receipts } = row;
  const isMissing = kind === 'spent' && receipts === 0 && corrects === null && correctedBy === null;
  return (
    <div>
      {ENTRY_LABELS[kind]}
      {words !== '' && <p className={parts['small']}>{struck(row, words)}</p>}
      {corrects !== null && <p className={parts['small']}>Corrects no. {corrects}</p>}
      {correctedBy !== null && <p className={parts['small']}>Corrected by no. {correctedBy}</p>}
      {overruled !== '' && <p className={parts['small']}>Overruled: {overruled}</p>}
      {receipts > 0 && <p className={parts['small']}>With {plural(receipts, 'receipt')}</p>}
      {isMissing && <p className={parts['missing']}>No receipt yet</p>}
    </div>
  );
}
