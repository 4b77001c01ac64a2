import { useMemo } from 'react';
import type { Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { StaffGroupFilter } from '../../../domain-ui/staff-group-filter';
import type { Choice } from '../../../ui/choice';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { Switch } from '../../../ui/switch';
import { ALL_TALKS, listThemes } from './list-talks';
import { changeTalkFilter, useTalksList } from './talks-list-state';

const STATUSES = [
  { id: 'confirmed', label: 'Confirmed' },
  { id: 'tentative', label: 'Tentative' },
  { id: 'withdrawn', label: 'Withdrawn' },
] as const satisfies readonly Choice<Talk['status']>[];

/** Search and filters over the talks. */
export function TalksFilters({ talks }: { readonly talks: TeachMeet['talks'] }) {
  const filter = useTalksList((list) => list.filter);
  const themes = useMemo(() => listThemes(talks), [talks]);
  const isFiltered = Object.keys(ALL_TALKS).some(
    (key) => filter[key as keyof typeof filter] !== ALL_TALKS[key as keyof typeof filter],
  ); // its own keys
  return (
    <FilterBar label="Talks" onClear={isFiltered ? () => changeTalkFilter(ALL_TALKS) : null}>
      <FilterSearch
        label="Search talks"
        placeholder="Title, presenter, theme…"
        value={filter.search}
        onChange={(search) => changeTalkFilter({ search })}
      />
      <FilterSelect
        label="Status"
        allLabel="Every status"
        choices={STATUSES}
        value={filter.status}
        onChange={(status) => changeTalkFilter({ status })}
      />
      <StaffGroupFilter
        value={filter.staffGroup}
        onChange={(staffGroup) => changeTalkFilter({ staffGroup })}
      />
      <FilterSelect
        label="Theme"
        allLabel="All themes"
        choices={[...themes.map((theme) => ({ id: theme, label: theme })), { id: '', label: 'No theme' }]}
        value={filter.theme}
        onChange={(theme) => changeTalkFilter({ theme })}
      />
      <Switch
        isSelected={filter.isOnlyUnplaced}
        onChange={(isOnlyUnplaced) => changeTalkFilter({ isOnlyUnplaced })}
      >
        Not placed
      </Switch>
    </FilterBar>
  );
}
