import type { ClaimStanding } from '#shared/domain/claim/claim-standing';
import { useDocument } from '../../../state/use-document';
import { FilterBar } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { changeClaims, FIRST_CLAIMS, useClaimsState } from './claims-state';

const STANDINGS: readonly { readonly id: ClaimStanding['state']; readonly label: string }[] = [
  { id: 'not asked', label: 'Not asked about yet' },
  { id: 'to be asked', label: 'To be asked' },
  { id: 'asked', label: 'Asked, not yet said' },
  { id: 'seen', label: 'Seen' },
  { id: 'not seen', label: 'Not seen' },
];

/** Filters over the claims: what governors saw of them, and the priority they serve. */
export function ClaimFilters() {
  const priorities = useDocument((document) => document.school.priorities);
  const { standing, priorityId } = useClaimsState();
  return (
    <FilterBar
      label="Claims"
      onClear={standing === null && priorityId === null ? null : () => changeClaims(FIRST_CLAIMS)}
    >
      <FilterSelect
        label="What governors saw"
        allLabel="Whatever was seen"
        choices={STANDINGS}
        value={standing}
        onChange={(next) => changeClaims({ standing: next })}
      />
      <FilterSelect
        label="Priority"
        allLabel="All priorities"
        choices={priorities.map(({ id, label }) => ({ id, label }))}
        value={priorityId}
        onChange={(next) => changeClaims({ priorityId: next })}
      />
    </FilterBar>
  );
}
