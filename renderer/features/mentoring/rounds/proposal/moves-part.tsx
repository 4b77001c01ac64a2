import { useMemo } from 'react';
import { nameOf, type People } from '#shared/domain/people/name-of';
import { listMovesOfRound } from '#shared/domain/mentoring/round/list-moves-of-round';
import { groupKey } from '#shared/domain/mentoring/round/pair-key';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { Section } from '../../../../ui/section';
import { Table, type TableColumn } from '../../../../ui/table';

type MoveRow = {
  readonly id: string;
  readonly who: string;
  readonly from: string;
  readonly to: string;
};

const COLUMNS: readonly TableColumn<MoveRow>[] = [
  { id: 'who', header: 'Who', isRowHeader: true, width: '1fr', minWidth: 130, cell: ({ who }) => who },
  { id: 'from', header: 'Now with', width: '1fr', minWidth: 130, cell: ({ from }) => from },
  { id: 'to', header: 'Would be with', width: '1fr', minWidth: 130, cell: ({ to }) => to },
];

/** For a round that starts from pairings under way: who would change partner, and how many stay as they are. */
export function MovesPart({ round }: { readonly round: Round }) {
  const people = useDocument((document) => document.people);
  const { basis } = round;
  const { pairs } = round.proposal;
  const rows = useMemo((): readonly MoveRow[] => {
    const stays = new Set<string>(round.learners);
    return listMovesOfRound(round).map(({ personId, from, to }) => ({
      id: personId,
      who: nameOf(people, personId),
      from: sayPartner(from, people),
      to: stays.has(personId) ? sayPartner(to, people) : 'Takes no part any more',
    }));
  }, [round, people]);
  if (basis.kind === 'fresh' || pairs.length === 0) return null;
  const before = new Set(basis.pairings.map((each) => groupKey(round.kind, each.people)));
  const stay = pairs.filter((pair) => before.has(groupKey(round.kind, pair.people))).length;
  return (
    <Section
      title="Who would change partner"
      description={`${stay} of ${plural(before.size, 'pairing')} would stay as ${stay === 1 ? 'it is' : 'they are'}.`}
    >
      <Table
        label="Who would change partner"
        columns={COLUMNS}
        rows={rows}
        maxHeight="24rem"
        emptyState="Nobody changes partner."
      />
    </Section>
  );
}

const sayPartner = (id: string | null, people: People): string =>
  id === null ? 'Nobody' : nameOf(people, id);
