import { useMemo } from 'react';
import { TEACH_MEET_KIND } from '#shared/domain/activity/list-programme';
import { useDocument } from '../../../state/use-document';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { usePeriods } from '../use-periods';
import {
  ALL_ACTIVITIES,
  changeActivities,
  REGISTER_LABELS,
  REGISTERS,
  useActivitiesState,
} from './activities-state';

/** Search and filters over the programme. */
export function ActivityFilters({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { sort, ...shown } = useActivitiesState();
  const kinds = useDocument((document) => document.school.programme.activityKinds);
  const priorities = useDocument((document) => document.school.priorities);
  const periods = usePeriods();
  const kindChoices = useMemo(
    () => [...kinds.map(({ id, label }) => ({ id, label })), { id: TEACH_MEET_KIND, label: 'Teach-meet' }],
    [kinds],
  );
  return (
    <FilterBar
      label="Activities"
      onClear={isNarrowed ? () => changeActivities({ ...ALL_ACTIVITIES, sort }) : null}
    >
      <FilterSearch
        label="Search activities"
        placeholder="Title"
        value={shown.text}
        onChange={(text) => changeActivities({ text })}
      />
      <FilterSelect
        label="Term or year"
        allLabel="All terms"
        choices={periods.map(({ name }) => ({ id: name, label: name }))}
        value={shown.period}
        onChange={(period) => changeActivities({ period })}
      />
      <FilterSelect
        label="Kind"
        allLabel="All kinds"
        choices={kindChoices}
        value={shown.kindId}
        onChange={(kindId) => changeActivities({ kindId })}
      />
      {priorities.length > 0 && (
        <FilterSelect
          label="Priority"
          allLabel="All priorities"
          choices={[...priorities.map(({ id, label }) => ({ id, label })), { id: '', label: 'No priority' }]}
          value={shown.priorityId}
          onChange={(priorityId) => changeActivities({ priorityId })}
        />
      )}
      <FilterSelect
        label="Register"
        allLabel="Register taken or not"
        choices={REGISTERS.map((id) => ({ id, label: REGISTER_LABELS[id] }))}
        value={shown.register}
        onChange={(register) => changeActivities({ register })}
      />
      <FilterSelect
        label="For whom"
        allLabel="Staff and governors"
        choices={[
          { id: 'staff', label: 'With staff' },
          { id: 'governors', label: 'With governors' },
        ]}
        value={shown.who}
        onChange={(who) => changeActivities({ who })}
      />
    </FilterBar>
  );
}
