import { CircleCheck, Ellipsis } from 'lucide-react';
import { useMemo } from 'react';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { totalsOf } from '#shared/domain/mentoring/round/compare-rounds';
import type { Round } from '#shared/domain/mentoring/round/round';
import { formatDay } from '#shared/lib/day';
import { runAndTell } from '../../../../state/actions';
import { useDocument } from '../../../../state/use-document';
import { Badge } from '../../../../ui/badge';
import { Link } from '../../../../ui/link';
import { MenuButton } from '../../../../ui/menu-button';
import { Table, type TableColumn } from '../../../../ui/table';

type Props = {
  readonly selected: ReadonlySet<string>;
  readonly onSelectionChange: (selected: ReadonlySet<string>) => void;
};

const COLUMNS: readonly TableColumn<Round>[] = [
  {
    id: 'name',
    header: 'Round',
    isRowHeader: true,
    width: '3fr',
    minWidth: 180,
    cell: ({ id, name }) => (
      <Link href={`/mentoring/rounds/${id}`} variant="plain">
        {name}
      </Link>
    ),
  },
  {
    id: 'kind',
    header: 'Kind',
    width: '2fr',
    minWidth: 130,
    hideBelow: 34,
    cell: ({ kind }) => KIND_WORDS[kind].label,
  },
  {
    id: 'madeOn',
    header: 'Made on',
    width: '2fr',
    minWidth: 130,
    hideBelow: 50,
    cell: ({ madeOn }) => formatDay(madeOn),
  },
  {
    id: 'paired',
    header: 'Paired',
    align: 'end',
    width: 88,
    minWidth: 80,
    hideBelow: 42,
    cell: (round) => (isBlank(round) ? '–' : totalsOf(round).paired),
  },
  {
    id: 'leftOver',
    header: 'Left over',
    align: 'end',
    width: 104,
    minWidth: 96,
    hideBelow: 42,
    cell: (round) => (isBlank(round) ? '–' : totalsOf(round).leftOver),
  },
  {
    id: 'confirmedOn',
    header: 'Confirmed',
    width: '2fr',
    minWidth: 150,
    cell: ({ confirmedOn }) =>
      confirmedOn === null ? (
        <Badge>Not yet</Badge>
      ) : (
        <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
          {formatDay(confirmedOn)}
        </Badge>
      ),
  },
  {
    id: 'more',
    header: 'More',
    align: 'end',
    width: 72,
    minWidth: 72,
    cell: ({ id, name, confirmedOn }) =>
      confirmedOn === null && (
        <MenuButton
          label={`More for ${name}`}
          isIconOnly
          size="small"
          variant="quiet"
          placement="bottom end"
          icon={<Ellipsis aria-hidden="true" />}
          items={[
            {
              id: 'remove',
              label: 'Remove this round',
              isDangerous: true,
              onAction: () => void runAndTell({ name: 'round.remove', input: { roundId: id } }),
            },
          ]}
        />
      ),
  },
];

/** The rounds, the latest first; a name opens its round. */
export function RoundsTable({ selected, onSelectionChange }: Props) {
  const rounds = useDocument((document) => document.rounds);
  const rows = useMemo(
    () =>
      Object.values(rounds).toSorted(
        (one, other) => other.madeOn.localeCompare(one.madeOn) || one.name.localeCompare(other.name, 'en-GB'),
      ),
    [rounds],
  );
  return (
    <Table
      label="Rounds"
      columns={COLUMNS}
      rows={rows}
      selectionMode="multiple"
      selected={selected}
      onSelectionChange={onSelectionChange}
    />
  );
}

const isBlank = ({ proposal }: Round): boolean =>
  proposal.pairs.length === 0 && proposal.leftOver.length === 0;
