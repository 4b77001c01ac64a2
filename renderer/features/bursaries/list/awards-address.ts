import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { AWARD_SHOWS, type AwardShow } from './awards-list-state';

type Asked = {
  readonly show: AwardShow | null;
  /** Whether an application is being begun, and for whom, from which fund and for which enquiry. */
  readonly isAdding: boolean;
  readonly personId: string | null;
  readonly fundId: string | null;
  readonly enquiryId: string | null;
};

const NOT_ADDING = { isAdding: false, personId: null, fundId: null, enquiryId: null };

/**
 * The address of the awards.
 *
 * @example
 * awardsHref({ show: 'decision' }) //=> '/bursaries?show=decision'
 */
function awardsHref({ show, isAdding, personId, fundId, enquiryId }: Partial<Asked>): string {
  const parts = Object.entries({
    show,
    new: isAdding === true ? 'application' : null,
    person: personId,
    fund: fundId,
    enquiry: enquiryId,
  }).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? '/bursaries' : `/bursaries?${parts.join('&')}`;
}

/** What the address asks for, and how to ask for something else. */
export function useAwardsAddress(): Asked & { readonly go: (change: Partial<Asked>) => void } {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const asked = useMemo((): Asked => {
    const search = new URLSearchParams(searchStr);
    const word = (name: string) => search.get(name)?.replaceAll('"', '') ?? null;
    const show = AWARD_SHOWS.find((each) => each === word('show')) ?? null;
    return {
      show,
      isAdding: word('new') === 'application',
      personId: word('person'),
      fundId: word('fund'),
      enquiryId: word('enquiry'),
    };
  }, [searchStr]);
  const go = useCallback(
    (change: Partial<Asked>) => {
      const next = { ...asked, ...change };
      const href = awardsHref(next.isAdding ? next : { ...next, ...NOT_ADDING });
      void navigate({ href, replace: true });
    },
    [navigate, asked],
  );
  return { ...asked, go };
}
