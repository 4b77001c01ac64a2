import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Person } from '#shared/domain/people/person';
import { listTeams } from '#shared/domain/people/list-teams';
import { StaffGroupFilter } from '../../domain-ui/staff-group-filter';
import { TeamFilter } from '../../domain-ui/team-filter';
import type { Choice } from '../../ui/choice';
import { FilterBar, FilterSearch } from '../../ui/filter-bar';
import { FilterSelect } from '../../ui/filter-select';
import { Switch } from '../../ui/switch';
import { SegmentedControl } from '../../ui/segmented-control';
import { ALL_PEOPLE, type MentoringFilter } from './list-people';
import { PEOPLE_COLUMNS } from './people-columns';
import { changeFilter, changeView, usePeopleList, type PeopleView } from './people-list-state';

const KINDS = [
  { id: 'staff', label: 'Staff' },
  { id: 'governor', label: 'Governors' },
] as const satisfies readonly Choice[];

const MENTORING = [
  { id: 'trained', label: 'Trained mentors' },
  { id: 'ect', label: 'ECTs' },
  { id: 'no free periods', label: 'No free periods yet' },
  { id: 'no phase', label: 'No phase yet' },
] as const satisfies readonly Choice<MentoringFilter>[];

const VIEWS = [
  { id: 'staff', label: 'Staff list' },
  { id: 'mentoring', label: 'Mentoring' },
] as const satisfies readonly Choice<PeopleView>[];

/** Search and filters over the list. */
export function PeopleFilters({ people }: { readonly people: readonly Person[] }) {
  const { filter, view } = usePeopleList();
  const teams = useMemo(() => listTeams(people), [people]);
  const isFiltered =
    filter.search !== '' ||
    filter.kind !== null ||
    filter.staffGroup !== null ||
    filter.team !== null ||
    filter.mentoring !== null;
  return (
    <FilterBar
      label="People"
      onClear={isFiltered ? () => changeFilter({ ...ALL_PEOPLE, showsLeavers: filter.showsLeavers }) : null}
    >
      <PeopleSearch />
      <FilterSelect
        label="Staff or governors"
        allLabel="Staff and governors"
        choices={KINDS}
        value={filter.kind}
        onChange={(kind) => changeFilter({ kind })}
      />
      <StaffGroupFilter value={filter.staffGroup} onChange={(staffGroup) => changeFilter({ staffGroup })} />
      <TeamFilter teams={teams} value={filter.team} onChange={(team) => changeFilter({ team })} />
      <FilterSelect
        label="Mentoring and coaching"
        allLabel="Mentoring: everybody"
        choices={MENTORING}
        value={filter.mentoring}
        onChange={(mentoring) => changeFilter({ mentoring })}
      />
      <SegmentedControl
        label="Columns"
        segments={VIEWS}
        value={view}
        onChange={(next) =>
          changeView(
            next,
            PEOPLE_COLUMNS[next].map(({ id }) => id),
          )
        }
      />
      <Switch isSelected={filter.showsLeavers} onChange={(showsLeavers) => changeFilter({ showsLeavers })}>
        Show leavers
      </Switch>
    </FilterBar>
  );
}

/** Types at full speed; the list follows as fast as it can. */
function PeopleSearch() {
  const kept = usePeopleList(({ filter }) => filter.search);
  const [typed, setTyped] = useState(kept);
  const [seen, setSeen] = useState(kept);
  if (kept !== seen) {
    setSeen(kept);
    if (kept === '') setTyped('');
  }
  const deferred = useDeferredValue(typed);
  useEffect(() => changeFilter({ search: deferred }), [deferred]);
  return (
    <FilterSearch
      label="Search people"
      placeholder="Name, job, team or e-mail"
      value={typed}
      onChange={setTyped}
    />
  );
}
