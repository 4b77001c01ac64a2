import { StaffGroupFilter } from '../../../domain-ui/staff-group-filter';
import { TeamFilter } from '../../../domain-ui/team-filter';
import { useDocument } from '../../../state/use-document';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { Select } from '../../../ui/select';
import { useEnquiryTeams } from '../use-enquiry-teams';
import { ALL_CYCLES, useListAddress } from './list-address';
import { changeList, FIRST_LIST, useListState } from './list-state';
import { ENQUIRY_NEEDS, NEED_LABELS } from './needs';

/** The cycle, and search and filters over its enquiries. */
export function ListFilters({
  cycleId,
  isNarrowed,
}: {
  readonly cycleId: string | null;
  readonly isNarrowed: boolean;
}) {
  const cycles = useDocument((document) => document.school.enquiries.cycles);
  const { needs, show } = useListAddress();
  const { team, staffGroup, text, sort } = useListState();
  const teams = useEnquiryTeams();
  const clear = () => {
    changeList({ ...FIRST_LIST, sort });
    show({ needs: null, stage: null });
  };
  return (
    <FilterBar label="Enquiries" onClear={isNarrowed ? clear : null}>
      <Select
        label="Cycle"
        isLabelHidden
        choices={[
          ...cycles
            .toSorted((one, other) => other.startDay.localeCompare(one.startDay))
            .map(({ id, name }) => ({ id: `=${id}`, label: `Cycle ${name}` })),
          { id: ALL_CYCLES, label: 'All cycles' },
        ]}
        value={cycleId === null ? ALL_CYCLES : `=${cycleId}`}
        onChange={(id) => show({ cycleId: id === ALL_CYCLES ? ALL_CYCLES : id.slice(1) })}
      />
      <FilterSearch
        label="Search enquiries"
        placeholder="Name, title or question"
        value={text}
        onChange={(typed) => changeList({ text: typed })}
      />
      <TeamFilter teams={teams} value={team} onChange={(next) => changeList({ team: next })} />
      <StaffGroupFilter value={staffGroup} onChange={(next) => changeList({ staffGroup: next })} />
      <FilterSelect
        label="What they need"
        allLabel="Whatever they need"
        choices={ENQUIRY_NEEDS.map((id) => ({ id, label: NEED_LABELS[id] }))}
        value={needs}
        onChange={(next) => show({ needs: next })}
      />
    </FilterBar>
  );
}
