import { useMemo } from 'react';
import { KIND_WORDS, PAIRING_KINDS } from '#shared/domain/mentoring/pairing-kind';
import { BOARD_SHOW_LABELS, BOARD_SHOWS } from '#shared/domain/mentoring/relationship/board';
import { nameOf } from '#shared/domain/people/name-of';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { listTeams } from '#shared/domain/people/list-teams';
import { TeamFilter } from '../../../domain-ui/team-filter';
import { useDocument } from '../../../state/use-document';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { Select } from '../../../ui/select';
import { BOARD_SORTS } from './arrange-cards';
import { useBoardAddress } from './board-address';
import styles from './board-filters.module.css';
import { changeBoard, FIRST_BOARD, useBoardState } from './board-state';

/** Search, filters and order of the board. */
export function BoardFilters({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { kind, team, text, sort } = useBoardState();
  const { waits, mentorId, show } = useBoardAddress();
  const people = useDocument((document) => document.people);
  const teams = useTeams();
  const clear = () => {
    changeBoard({ ...FIRST_BOARD, sort });
    show({ waits: null, mentorId: null });
  };
  return (
    <FilterBar label="Pairings" onClear={isNarrowed ? clear : null}>
      <FilterSearch
        label="Search pairings"
        placeholder="Name, kind or team"
        value={text}
        onChange={(typed) => changeBoard({ text: typed })}
      />
      <FilterSelect
        label="Kind"
        allLabel="All kinds"
        choices={PAIRING_KINDS.map((id) => ({ id, label: KIND_WORDS[id].label }))}
        value={kind}
        onChange={(next) => changeBoard({ kind: next })}
      />
      <TeamFilter teams={teams} value={team} onChange={(next) => changeBoard({ team: next })} />
      <FilterSelect
        label="What waits"
        allLabel="All pairings"
        choices={BOARD_SHOWS.map((id) => ({ id, label: BOARD_SHOW_LABELS[id] }))}
        value={waits}
        onChange={(next) => show({ waits: next })}
      />
      <Select
        label="Order"
        isLabelHidden
        choices={BOARD_SORTS}
        value={sort}
        onChange={(next) => changeBoard({ sort: next })}
      />
      {mentorId !== null && <span className={styles['mentor']}>With {nameOf(people, mentorId)}</span>}
    </FilterBar>
  );
}

/** The teams of everybody who is in a pairing. */
function useTeams(): readonly string[] {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  return useMemo(
    () =>
      listTeams(
        Object.values<Pairing>(pairings).flatMap((pairing) =>
          pairing.people.flatMap((id) => people[id] ?? []),
        ),
      ),
    [pairings, people],
  );
}
