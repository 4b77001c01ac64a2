import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

export const VISIT_SHOWS = ['ahead', 'report', 'made', 'cancelled'] as const;
export type VisitShow = (typeof VISIT_SHOWS)[number];

type Asked = {
  /** Which visits; null for all. */
  readonly show: VisitShow | null;
  readonly priorityId: string | null;
  /** Whether a new one is being planned. */
  readonly isPlanning: boolean;
};

/**
 * The address of the list of visits.
 *
 * @example
 * visitsHref({ show: 'report' }) //=> '/governors/visits?show=report'
 */
function visitsHref({ show = null, priorityId = null, isPlanning = false }: Partial<Asked>): string {
  const parts = [
    ...(show === null ? [] : [`show=${show}`]),
    ...(priorityId === null ? [] : [`priority=${encodeURIComponent(priorityId)}`]),
    ...(isPlanning ? ['new=visit'] : []),
  ];
  return parts.length === 0 ? '/governors/visits' : `/governors/visits?${parts.join('&')}`;
}

/** What the address narrows the visits to, and how to narrow them otherwise. */
export function useVisitsAddress(): Asked & { readonly go: (change: Partial<Asked>) => void } {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const asked = useMemo((): Asked => {
    const search = new URLSearchParams(searchStr);
    const word = (name: string) => search.get(name)?.replaceAll('"', '') ?? null;
    return {
      show: VISIT_SHOWS.find((each) => each === word('show')) ?? null,
      priorityId: word('priority'),
      isPlanning: word('new') === 'visit',
    };
  }, [searchStr]);
  const go = useCallback(
    (change: Partial<Asked>) => void navigate({ href: visitsHref({ ...asked, ...change }), replace: true }),
    [navigate, asked],
  );
  return { ...asked, go };
}
