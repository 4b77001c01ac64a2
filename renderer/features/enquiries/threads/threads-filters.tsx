import { TeamFilter } from '../../../domain-ui/team-filter';
import { useDocument } from '../../../state/use-document';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { Select } from '../../../ui/select';
import { useEnquiryTeams } from '../use-enquiry-teams';
import {
  changeThreads,
  FIRST_THREADS,
  THREAD_SHOWS,
  useThreadsState,
  type ThreadShow,
} from './threads-state';

const SHOW_LABELS: Readonly<Record<ThreadShow, string>> = {
  open: 'Open enquiries',
  broken: 'Broken threads only',
  all: 'Closed ones too',
};

/** Search and filters over the threads. */
export function ThreadsFilters({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const cycles = useDocument((document) => document.school.enquiries.cycles);
  const { show, cycleId, team, text } = useThreadsState();
  const teams = useEnquiryTeams();
  return (
    <FilterBar label="Threads" onClear={isNarrowed ? () => changeThreads(FIRST_THREADS) : null}>
      <FilterSearch
        label="Search threads"
        placeholder="Name, title or question"
        value={text}
        onChange={(typed) => changeThreads({ text: typed })}
      />
      <Select
        label="Which threads"
        isLabelHidden
        choices={THREAD_SHOWS.map((id) => ({ id, label: SHOW_LABELS[id] }))}
        value={show}
        onChange={(next) => changeThreads({ show: next })}
      />
      <FilterSelect
        label="Cycle"
        allLabel="All cycles"
        choices={cycles.map(({ id, name }) => ({ id, label: `Cycle ${name}` }))}
        value={cycleId}
        onChange={(id) => changeThreads({ cycleId: id })}
      />
      <TeamFilter teams={teams} value={team} onChange={(next) => changeThreads({ team: next })} />
    </FilterBar>
  );
}
