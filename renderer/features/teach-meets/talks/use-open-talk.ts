import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { talkId, type TalkId, type TeachMeetId } from '#shared/domain/teach-meet/teach-meet';

export type OpenTalk = {
  readonly talkId: TalkId | null;
  readonly open: (id: TalkId) => void;
  readonly close: () => void;
};

/** The talk that the address opens with `?talk=…`; opening and closing one changes the address with it. */
export function useOpenTalk(teachMeetId: TeachMeetId): OpenTalk {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const wanted = talkId.safeParse(new URLSearchParams(searchStr).get('talk')?.replaceAll('"', '') ?? '');
  const address = `/teach-meets/${encodeURIComponent(teachMeetId)}/talks`;
  const open = useCallback(
    (id: TalkId) => void navigate({ href: `${address}?talk=${encodeURIComponent(id)}` }),
    [navigate, address],
  );
  const close = useCallback(() => void navigate({ href: address }), [navigate, address]);
  return { talkId: wanted.success ? wanted.data : null, open, close };
}
