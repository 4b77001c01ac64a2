import { useMemo } from 'react';
import { KIND_WORDS, PAIRING_KINDS } from '#shared/domain/mentoring/pairing-kind';
import { BOARD_SHOW_LABELS, BOARD_SHOWS } from '#shared/domain/mentoring/relationship/board';
import { nameOf } from '#shared/domain/mentoring/relationship/name-pairing';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import type { Choice } from '../../../ui/choice';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import { BOARD_SORTS } from './arrange-cards';
import { useBoardAddress } from './board-address';
import styles from './board-filters.module.css';
import { changeBoard, FIRST_BOARD, useBoardState } from './board-state';

const ALL = 'all';
const KINDS: readonly Choice[] = [
  { id: ALL, label: 'All kinds' },
  ...PAIRING_KINDS.map((kind) => ({ id: kind, label: KIND_WORDS[kind].label })),
];
const WAITS: readonly Choice[] = [
  { id: ALL, label: 'All pairings' },
  ...BOARD_SHOWS.map((id) => ({ id, label: BOARD_SHOW_LABELS[id] })),
];

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
    <search className={styles['filters']} aria-label="Pairings">
      <div className={styles['search']}>
        <SearchField
          label="Search pairings"
          placeholder="Name, kind or team"
          value={text}
          onChange={(typed) => changeBoard({ text: typed })}
        />
      </div>
      <Select
        label="Kind"
        isLabelHidden
        choices={KINDS}
        value={kind ?? ALL}
        onChange={(id) => changeBoard({ kind: PAIRING_KINDS.find((each) => each === id) ?? null })}
      />
      {teams.length > 0 && (
        <Select
          label="Team"
          isLabelHidden
          choices={[
            { id: ALL, label: 'All teams' },
            // A team may have any name, so it stands behind a mark.
            ...teams.map((each) => ({ id: `=${each}`, label: each })),
          ]}
          value={team === null ? ALL : `=${team}`}
          onChange={(id) => changeBoard({ team: id === ALL ? null : id.slice(1) })}
        />
      )}
      <Select
        label="What waits"
        isLabelHidden
        choices={WAITS}
        value={waits ?? ALL}
        onChange={(id) => show({ waits: BOARD_SHOWS.find((each) => each === id) ?? null })}
      />
      <Select
        label="Order"
        isLabelHidden
        choices={BOARD_SORTS}
        value={sort}
        onChange={(next) => changeBoard({ sort: next })}
      />
      {mentorId !== null && <span className={styles['mentor']}>With {nameOf(people, mentorId)}</span>}
      {isNarrowed && (
        <Button variant="quiet" onPress={clear}>
          Clear filters
        </Button>
      )}
    </search>
  );
}

/** The teams of everybody who is in a pairing. */
function useTeams(): readonly string[] {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  return useMemo(() => {
    const teams = Object.values<Pairing>(pairings).flatMap((pairing) =>
      pairing.people.map((id) => people[id]?.team ?? ''),
    );
    return [...new Set(teams)].filter(Boolean).toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  }, [pairings, people]);
}
