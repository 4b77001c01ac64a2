import { AWARD_STATES, stateLabel } from '#shared/domain/bursary/award';
import type { Fund } from '#shared/domain/bursary/fund';
import { StaffGroupFilter } from '../../../domain-ui/staff-group-filter';
import { useDocument } from '../../../state/use-document';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { useAwardsAddress } from './awards-address';
import {
  ALL_AWARDS,
  AWARD_SHOW_LABELS,
  AWARD_SHOWS,
  changeAwardFilter,
  useAwardsList,
} from './awards-list-state';

/** Search and filters over the awards. */
export function AwardFilters({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { filter } = useAwardsList();
  const { show, go } = useAwardsAddress();
  const funds = useDocument((document) => document.funds);
  const clear = () => {
    changeAwardFilter(ALL_AWARDS);
    go({ show: null });
  };
  return (
    <FilterBar label="Awards" onClear={isNarrowed ? clear : null}>
      <FilterSearch
        label="Search awards"
        placeholder="Name, title or reference"
        value={filter.text}
        onChange={(text) => changeAwardFilter({ text })}
      />
      <FilterSelect
        label="Fund"
        allLabel="All funds"
        choices={Object.values<Fund>(funds).map(({ id, name }) => ({ id, label: name }))}
        value={filter.fundId}
        onChange={(fundId) => changeAwardFilter({ fundId })}
      />
      <FilterSelect
        label="State"
        allLabel="All states"
        choices={AWARD_STATES.map((id) => ({ id, label: stateLabel(id) }))}
        value={filter.state}
        onChange={(state) => changeAwardFilter({ state })}
      />
      <StaffGroupFilter
        value={filter.staffGroup}
        onChange={(staffGroup) => changeAwardFilter({ staffGroup })}
      />
      <FilterSelect
        label="What waits"
        allLabel="Waiting or not"
        choices={AWARD_SHOWS.map((id) => ({ id, label: AWARD_SHOW_LABELS[id] }))}
        value={show}
        onChange={(next) => go({ show: next })}
      />
    </FilterBar>
  );
}
