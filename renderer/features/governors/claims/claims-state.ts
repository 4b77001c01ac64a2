import { useLocation } from '@tanstack/react-router';
import { create } from 'zustand';
import type { ClaimStanding } from '#shared/domain/claim/claim-standing';

type ClaimsState = {
  /** What governors have seen of them; null for whatever they have. */
  readonly standing: ClaimStanding['state'] | null;
  readonly priorityId: string | null;
};

export const FIRST_CLAIMS: ClaimsState = { standing: null, priorityId: null };

/** How the claims were last looked at, kept while other screens are open. */
export const useClaimsState = create<ClaimsState>()(() => FIRST_CLAIMS);

export function changeClaims(change: Partial<ClaimsState>): void {
  useClaimsState.setState(change);
}

/** The claim that the address asks for, which stands out; null for none. */
export function useAskedClaim(): string | null {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  return new URLSearchParams(searchStr).get('claim')?.replaceAll('"', '') ?? null;
}
