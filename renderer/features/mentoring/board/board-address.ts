import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { BOARD_SHOWS, type BoardShow } from '#shared/domain/mentoring/relationship/board';

type Asked = {
  /** Only pairings in which something waits. */
  readonly waits: BoardShow | null;
  /** Only pairings in which this person mentors or coaches. */
  readonly mentorId: string | null;
  /** The pairing of which a session is being logged. */
  readonly logId: string | null;
  /** What is being started. */
  readonly adding: 'pairing' | 'round' | null;
};

/**
 * The board's address.
 *
 * @example
 * boardHref({ waits: 'overdue' }) //=> '/mentoring?show=overdue'
 */
export function boardHref({
  waits = null,
  mentorId = null,
  logId = null,
  adding = null,
}: Partial<Asked>): string {
  const parts = [
    ...(waits === null ? [] : [`show=${waits}`]),
    ...(mentorId === null ? [] : [`mentor=${encodeURIComponent(mentorId)}`]),
    ...(logId === null ? [] : [`log=${encodeURIComponent(logId)}`]),
    ...(adding === null ? [] : [`new=${adding}`]),
  ];
  return parts.length === 0 ? '/mentoring' : `/mentoring?${parts.join('&')}`;
}

/** What the address narrows the board to, and how to narrow it otherwise. */
export function useBoardAddress(): Asked & { readonly show: (change: Partial<Asked>) => void } {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const asked = useMemo((): Asked => {
    const search = new URLSearchParams(searchStr);
    const word = (name: string) => search.get(name)?.replaceAll('"', '') ?? null;
    const waits = BOARD_SHOWS.find((each) => each === word('show')) ?? null;
    const adding = (['pairing', 'round'] as const).find((each) => each === word('new')) ?? null;
    return { waits, mentorId: word('mentor'), logId: word('log'), adding };
  }, [searchStr]);
  const show = useCallback(
    (change: Partial<Asked>) => void navigate({ href: boardHref({ ...asked, ...change }), replace: true }),
    [navigate, asked],
  );
  return { ...asked, show };
}
