import { Hand, Lock, LockOpen, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { KIND_WORDS, hasMentor, type PairingKind } from '#shared/domain/mentoring/pairing-kind';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { run } from '../../../../state/actions';
import { Badge } from '../../../../ui/badge';
import { IconButton } from '../../../../ui/icon-button';
import { Table, type TableColumn, type TableSort } from '../../../../ui/table';
import { namePair, type PairRow } from './pair-words';
import styles from './proposal.module.css';

type Props = {
  readonly round: Round;
  readonly rows: readonly PairRow[];
  readonly sort: TableSort;
  readonly onSortChange: (sort: TableSort) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly isReadOnly: boolean;
};

/** The proposed pairs; a press or Enter on one shows it, and each can be locked where it stands. */
export function PairsTable({ round, rows, sort, onSortChange, openId, onOpen, isReadOnly }: Props) {
  const { id: roundId, kind } = round;
  const columns = useMemo(() => pairColumns(kind, roundId, isReadOnly), [kind, roundId, isReadOnly]);
  return (
    <Table
      label="Pairs"
      columns={columns}
      rows={rows}
      sort={sort}
      onSortChange={onSortChange}
      selectionMode="single"
      selected={useMemo(() => new Set(openId === null ? [] : [openId]), [openId])}
      onSelectionChange={(ids) => onOpen([...ids][0] ?? null)}
      maxHeight="max(24rem, calc(100dvh - 9rem))"
      emptyState="No pair of this name."
    />
  );
}

function pairColumns(
  kind: PairingKind,
  roundId: Round['id'],
  isReadOnly: boolean,
): readonly TableColumn<PairRow>[] {
  return [
    {
      id: 'learner',
      header: KIND_WORDS[kind].learner,
      isRowHeader: true,
      allowsSorting: true,
      width: '3fr',
      minWidth: 140,
      cell: ({ learner }) => learner,
    },
    {
      id: 'mentor',
      header: hasMentor(kind) ? KIND_WORDS[kind].mentor : 'With',
      allowsSorting: true,
      width: '3fr',
      minWidth: 140,
      cell: (row) => <MentorCell row={row} />,
    },
    {
      id: 'reason',
      header: 'What speaks for it',
      width: '4fr',
      minWidth: 180,
      hideBelow: 46,
      cell: ({ reason }) => <span className={styles['reason']}>{reason}</span>,
    },
    {
      id: 'points',
      header: 'Points',
      allowsSorting: true,
      align: 'end',
      width: 96,
      minWidth: 96,
      cell: ({ pair }) => pair.score,
    },
    ...(isReadOnly ? [] : [lockColumn(roundId)]),
  ];
}

function MentorCell({ row: { mentor, pair, breaks } }: { readonly row: PairRow }) {
  return (
    <span className={styles['mentor']}>
      {mentor}
      {pair.origin === 'hand' && <Badge icon={<Hand aria-hidden="true" />}>By hand</Badge>}
      {breaks.length > 0 && (
        <Badge tone="danger" icon={<TriangleAlert aria-hidden="true" />}>
          Breaks a rule
        </Badge>
      )}
      {pair.overruled.length > 0 && (
        <Badge tone="warning" icon={<TriangleAlert aria-hidden="true" />}>
          {plural(pair.overruled.length, 'rule')} overruled
        </Badge>
      )}
    </span>
  );
}

const lockColumn = (roundId: Round['id']): TableColumn<PairRow> => ({
  id: 'lock',
  header: 'Lock',
  align: 'end',
  width: 72,
  minWidth: 72,
  cell: (row) => (
    <IconButton
      size="small"
      label={`${row.pair.isLocked ? 'Unlock' : 'Lock'} ${namePair(row)}`}
      icon={
        row.pair.isLocked ? (
          <Lock aria-hidden="true" className={styles['locked'] ?? ''} />
        ) : (
          <LockOpen aria-hidden="true" className={styles['unlocked'] ?? ''} />
        )
      }
      onPress={() =>
        void run({
          name: 'round.lockPairs',
          input: { roundId, pairs: [[...row.pair.people]], isLocked: !row.pair.isLocked },
        })
      }
    />
  ),
});
