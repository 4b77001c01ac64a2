import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

const NEW = ['activity', 'governor'] as const;
/** What is being added: an activity for staff, or training for governors. */
export type Adding = (typeof NEW)[number];

/** What the address of the list asks to be added, and how to ask otherwise. */
export function useActivitiesAddress(): {
  readonly adding: Adding | null;
  readonly add: (adding: Adding | null) => void;
} {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const adding = useMemo(() => {
    const asked = new URLSearchParams(searchStr).get('new')?.replaceAll('"', '');
    return NEW.find((each) => each === asked) ?? null;
  }, [searchStr]);
  const add = useCallback(
    (next: Adding | null) =>
      void navigate({ href: next === null ? '/activities' : `/activities?new=${next}`, replace: true }),
    [navigate],
  );
  return { adding, add };
}
