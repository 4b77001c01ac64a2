import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { ENQUIRY_STAGES, type EnquiryStage } from '#shared/domain/enquiry/enquiry';
import { ENQUIRY_NEEDS, type EnquiryNeed } from './needs';

/** Stands for all cycles together, in the address and in the choice of a cycle. */
export const ALL_CYCLES = 'all';

type Asked = {
  /** A cycle’s id, `all`, or null for the present one. */
  readonly cycleId: string | null;
  readonly stage: EnquiryStage | null;
  readonly needs: EnquiryNeed | null;
  /** What is being started. */
  readonly adding: 'cycle' | 'enquiry' | null;
};

/**
 * The address of the list of enquiries.
 *
 * @example
 * enquiriesHref({ stage: 'set-up' }) //=> '/enquiries?stage=set-up'
 */
export function enquiriesHref({
  cycleId = null,
  stage = null,
  needs = null,
  adding = null,
}: Partial<Asked>): string {
  const parts = [
    ...(cycleId === null ? [] : [`cycle=${encodeURIComponent(cycleId)}`]),
    ...(stage === null ? [] : [`stage=${encodeURIComponent(stage)}`]),
    ...(needs === null ? [] : [`needs=${needs}`]),
    ...(adding === null ? [] : [`new=${adding}`]),
  ];
  return parts.length === 0 ? '/enquiries' : `/enquiries?${parts.join('&')}`;
}

/** What the address narrows the list to, and how to narrow it otherwise. */
export function useListAddress(): Asked & { readonly show: (change: Partial<Asked>) => void } {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const asked = useMemo((): Asked => {
    const search = new URLSearchParams(searchStr);
    const word = (name: string) => search.get(name)?.replaceAll('"', '') ?? null;
    return {
      cycleId: word('cycle'),
      stage: ENQUIRY_STAGES.find((each) => each === word('stage')) ?? null,
      needs: ENQUIRY_NEEDS.find((each) => each === word('needs')) ?? null,
      adding: (['cycle', 'enquiry'] as const).find((each) => each === word('new')) ?? null,
    };
  }, [searchStr]);
  const show = useCallback(
    (change: Partial<Asked>) =>
      void navigate({ href: enquiriesHref({ ...asked, ...change }), replace: true }),
    [navigate, asked],
  );
  return { ...asked, show };
}
