import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Person } from '#shared/domain/people/person';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import type { Choice } from '../../ui/choice';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { SegmentedControl } from '../../ui/segmented-control';
import { ALL_PEOPLE, listTeams, type MentoringFilter } from './list-people';
import { PEOPLE_COLUMNS } from './people-columns';
import { changeFilter, changeView, usePeopleList, type PeopleView } from './people-list-state';
import styles from './people-filters.module.css';

const KINDS = [
  { id: 'all', label: 'Staff and governors' },
  { id: 'staff', label: 'Staff' },
  { id: 'governor', label: 'Governors' },
] as const satisfies readonly Choice[];

const MENTORING = [
  { id: 'all', label: 'Mentoring: everybody' },
  { id: 'trained', label: 'Trained mentors' },
  { id: 'ect', label: 'ECTs' },
  { id: 'no free periods', label: 'No free periods yet' },
  { id: 'no phase', label: 'No phase yet' },
] as const satisfies readonly Choice<MentoringFilter | 'all'>[];

const VIEWS = [
  { id: 'staff', label: 'Staff list' },
  { id: 'mentoring', label: 'Mentoring' },
] as const satisfies readonly Choice<PeopleView>[];

// A choice's id cannot be empty, and a team may have any name: so the names stand behind a mark.
const ALL = 'all';
const NONE = 'none';
const toId = (value: string | null) => (value === null ? ALL : value === '' ? NONE : `=${value}`);
const fromId = (id: string) => (id === ALL ? null : id === NONE ? '' : id.slice(1));

/** Search and filters over the list. */
export function PeopleFilters({ people }: { readonly people: readonly Person[] }) {
  const { filter, view } = usePeopleList();
  const groups = useDocument((document) => document.school.staffGroups);
  const teams = useMemo(() => listTeams(people), [people]);
  const isFiltered =
    filter.search !== '' ||
    filter.kind !== null ||
    filter.staffGroup !== null ||
    filter.team !== null ||
    filter.mentoring !== null;
  return (
    <search className={styles['filters']} aria-label="People">
      <div className={styles['search']}>
        <PeopleSearch />
      </div>
      <Select
        label="Staff or governors"
        isLabelHidden
        choices={KINDS}
        value={filter.kind ?? 'all'}
        onChange={(kind) => changeFilter({ kind: kind === 'all' ? null : kind })}
      />
      <Select
        label="Staff group"
        isLabelHidden
        choices={[
          { id: ALL, label: 'All staff groups' },
          ...groups.map(({ id, label }) => ({ id: toId(id), label })),
          { id: NONE, label: 'No staff group yet' },
        ]}
        value={toId(filter.staffGroup)}
        onChange={(id) => changeFilter({ staffGroup: fromId(id) })}
      />
      <Select
        label="Team"
        isLabelHidden
        choices={[
          { id: ALL, label: 'All teams' },
          ...teams.map((team) => ({ id: toId(team), label: team })),
          { id: NONE, label: 'No team yet' },
        ]}
        value={toId(filter.team)}
        onChange={(id) => changeFilter({ team: fromId(id) })}
      />
      <Select
        label="Mentoring and coaching"
        isLabelHidden
        choices={MENTORING}
        value={filter.mentoring ?? 'all'}
        onChange={(mentoring) => changeFilter({ mentoring: mentoring === 'all' ? null : mentoring })}
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
      {isFiltered && (
        <Button
          variant="quiet"
          onPress={() => changeFilter({ ...ALL_PEOPLE, showsLeavers: filter.showsLeavers })}
        >
          Clear filters
        </Button>
      )}
    </search>
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
    <SearchField
      label="Search people"
      placeholder="Name, job, team or e-mail"
      value={typed}
      onChange={setTyped}
    />
  );
}
