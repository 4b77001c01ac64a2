import { useMemo, useState } from 'react';
import { foldText } from '#shared/domain/people/import/fold-text';
import type { Unruled } from '#shared/domain/mentoring/round/check-proposal';
import type { Round } from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import { useDocument } from '../../../../state/use-document';
import { Dialog } from '../../../../ui/dialog';
import { SearchField } from '../../../../ui/search-field';
import { Section } from '../../../../ui/section';
import { Stack } from '../../../../ui/stack';
import type { TableSort } from '../../../../ui/table';
import { useWidth } from '../../../../ui/use-width';
import { PairPanel } from './pair-panel';
import { listPairRows, namePair, type PairRow } from './pair-words';
import { PairsTable } from './pairs-table';
import styles from './proposal.module.css';

type Props = {
  readonly round: Round;
  /** The pair that is looked at. */
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
  /** After somebody was given another partner by hand; a record cannot be changed and has none. */
  readonly onPaired?: (people: readonly PersonId[]) => void;
  /** The pairs that break a rule as things now stand. */
  readonly unruled?: readonly Unruled[];
  /** Finds the best pairs again. */
  readonly onSolve?: () => void;
};

const NONE: readonly Unruled[] = [];

/** Below this many rem there is no room for a pair beside the table, so it opens over it. */
const WIDE_REM = 58;
const SEARCH_FROM = 12;

/** The pairs, and beside them the one that is looked at. */
export function PairsPart(props: Props) {
  return props.round.proposal.pairs.length === 0 ? null : <Pairs {...props} />;
}

function Pairs({ round, openId, onOpen, onPaired, unruled = NONE, onSolve }: Props) {
  const people = useDocument((document) => document.people);
  const [frame, width] = useWidth<HTMLDivElement>();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<TableSort>({ column: 'learner', direction: 'ascending' });
  const { pairs } = round.proposal;
  const rows = useMemo(
    () => listPairRows(round.kind, pairs, people, unruled),
    [round.kind, pairs, people, unruled],
  );
  const shown = useMemo(() => sortRows(filterRows(rows, search), sort), [rows, search, sort]);
  const open = rows.find(({ id }) => id === openId);
  const isWide = width >= WIDE_REM;
  const panel = open !== undefined && (
    <PairPanel
      key={open.id}
      round={round}
      row={open}
      onClose={() => onOpen(null)}
      onPaired={onPaired}
      onSolve={onSolve}
    />
  );
  return (
    <div ref={frame}>
      <Section
        title="Pairs"
        actions={
          pairs.length >= SEARCH_FROM && (
            <SearchField label="Search the pairs" placeholder="Name" value={search} onChange={setSearch} />
          )
        }
      >
        <div className={styles['panes']} data-wide={isWide || undefined}>
          <PairsTable
            // A new proposal moves many rows at once, with which React Aria's collection was seen not to come to an end.
            key={round.proposal.solved?.at ?? 'by hand'}
            round={round}
            rows={shown}
            sort={sort}
            onSortChange={setSort}
            openId={open?.id ?? null}
            onOpen={onOpen}
            isReadOnly={onPaired === undefined}
          />
          {isWide && (
            <aside aria-label="The chosen pair" className={styles['side']}>
              {open === undefined ? (
                <p className={styles['hint']}>
                  {onPaired === undefined
                    ? 'Choose a pair to see why it was found.'
                    : 'Choose a pair to see why it was found, who else could be, and what that would cost.'}
                </p>
              ) : (
                <Stack gap={2}>
                  <h3 className={styles['panelName']}>{namePair(open)}</h3>
                  {panel}
                </Stack>
              )}
            </aside>
          )}
        </div>
      </Section>
      {!isWide && open !== undefined && (
        <Dialog isOpen isDismissable onClose={() => onOpen(null)} title={namePair(open)} size="large">
          {panel}
        </Dialog>
      )}
    </div>
  );
}

function filterRows(rows: readonly PairRow[], search: string): readonly PairRow[] {
  const words = foldText(search).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = foldText(namePair(row));
    return words.every((word) => text.includes(word));
  });
}

const collator = new Intl.Collator('en-GB');

function sortRows(rows: readonly PairRow[], { column, direction }: TableSort): readonly PairRow[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const compare = (one: PairRow, other: PairRow): number => {
    if (column === 'points') return one.pair.score - other.pair.score;
    const by = column === 'mentor' ? 'mentorSurname' : 'learnerSurname';
    return collator.compare(one[by], other[by]);
  };
  return rows.toSorted(
    (one, other) => turn * compare(one, other) || collator.compare(one.learnerSurname, other.learnerSurname),
  );
}
