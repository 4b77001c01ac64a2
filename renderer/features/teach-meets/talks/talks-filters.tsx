import { useMemo } from 'react';
import type { Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import type { Choice } from '../../../ui/choice';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import { Switch } from '../../../ui/switch';
import { ALL_TALKS, listThemes } from './list-talks';
import styles from './talks-screen.module.css';
import { changeTalkFilter, useTalksList } from './talks-list-state';

const STATUSES = [
  { id: 'all', label: 'Every status' },
  { id: 'confirmed', label: 'Confirmed' },
  { id: 'tentative', label: 'Tentative' },
  { id: 'withdrawn', label: 'Withdrawn' },
] as const satisfies readonly Choice<Talk['status'] | 'all'>[];

// A choice's id cannot be empty, and a theme may have any name: so the names stand behind a mark.
const ALL = 'all';
const NONE = 'none';
const toId = (value: string | null) => (value === null ? ALL : value === '' ? NONE : `=${value}`);
const fromId = (id: string) => (id === ALL ? null : id === NONE ? '' : id.slice(1));

/** Search and filters over the talks. */
export function TalksFilters({ talks }: { readonly talks: TeachMeet['talks'] }) {
  const filter = useTalksList((list) => list.filter);
  const groups = useDocument((document) => document.school.staffGroups);
  const themes = useMemo(() => listThemes(talks), [talks]);
  const isFiltered = Object.keys(ALL_TALKS).some(
    (key) => filter[key as keyof typeof filter] !== ALL_TALKS[key as keyof typeof filter],
  ); // its own keys
  return (
    <search className={styles['filters']} aria-label="Talks">
      <div className={styles['search']}>
        <SearchField
          label="Search talks"
          placeholder="Title, presenter, theme…"
          value={filter.search}
          onChange={(search) => changeTalkFilter({ search })}
        />
      </div>
      <Select
        label="Status"
        isLabelHidden
        choices={STATUSES}
        value={filter.status ?? ALL}
        onChange={(status) => changeTalkFilter({ status: status === ALL ? null : status })}
      />
      <Select
        label="Staff group"
        isLabelHidden
        choices={[
          { id: ALL, label: 'All staff groups' },
          ...groups.map(({ id, label }) => ({ id: toId(id), label })),
          { id: NONE, label: 'No staff group' },
        ]}
        value={toId(filter.staffGroup)}
        onChange={(id) => changeTalkFilter({ staffGroup: fromId(id) })}
      />
      <Select
        label="Theme"
        isLabelHidden
        choices={[
          { id: ALL, label: 'All themes' },
          ...themes.map((theme) => ({ id: toId(theme), label: theme })),
          { id: NONE, label: 'No theme' },
        ]}
        value={toId(filter.theme)}
        onChange={(id) => changeTalkFilter({ theme: fromId(id) })}
      />
      <Switch
        isSelected={filter.isOnlyUnplaced}
        onChange={(isOnlyUnplaced) => changeTalkFilter({ isOnlyUnplaced })}
      >
        Not placed
      </Switch>
      {isFiltered && (
        <Button variant="quiet" onPress={() => changeTalkFilter(ALL_TALKS)}>
          Clear filters
        </Button>
      )}
    </search>
  );
}
