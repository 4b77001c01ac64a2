import type { Day } from '../../lib/day';
import type { Claim, ClaimId } from './claim';
import type { ClaimSource } from './list-claim-sources';

/** A claim that is not worded yet; wording it is the lead's own work. */
export type ClaimDraft = Omit<Claim, 'words'>;

/** A claim to be worded, resting on an outcome: its evidence, its priority and the records that it came from. */
export function claimFromSource(
  source: Pick<ClaimSource, 'priorityId' | 'sources' | 'enquiryIds' | 'awardIds'>,
  { id, today }: { readonly id: ClaimId; readonly today: Day },
): ClaimDraft {
  const { priorityId, sources, enquiryIds, awardIds } = source;
  return { id, madeOn: today, priorityId, sources, enquiryIds, awardIds, withdrawnOn: null };
}

/** A claim to be worded that rests on no record yet. */
export const blankClaim = (of: { readonly id: ClaimId; readonly today: Day }): ClaimDraft =>
  claimFromSource({ priorityId: '', sources: [], enquiryIds: [], awardIds: [] }, of);
