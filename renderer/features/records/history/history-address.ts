import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { recordRef, type RecordRef } from '#shared/domain/record/record-ref';
import { historyHref } from '../../../domain-ui/history-href';

type Asked = { readonly personId: string | null; readonly record: RecordRef | null };

/** Whom and which record the address narrows the history to, and how to narrow it otherwise. */
export function useHistoryAddress(): Asked & { readonly show: (change: Partial<Asked>) => void } {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const asked = useMemo((): Asked => {
    const search = new URLSearchParams(searchStr);
    const word = (name: string) => search.get(name)?.replaceAll('"', '') || null;
    return { personId: word('person'), record: readRecord(word('record')) };
  }, [searchStr]);
  const show = useCallback(
    (change: Partial<Asked>) => void navigate({ href: historyHref({ ...asked, ...change }), replace: true }),
    [navigate, asked],
  );
  return { ...asked, show };
}

/** A record as the address writes it; null where there is no such kind of record. */
function readRecord(written: string | null): RecordRef | null {
  const slash = written?.indexOf('/') ?? -1;
  if (written === null || slash === -1) return null;
  const parsed = recordRef.safeParse({ kind: written.slice(0, slash), id: written.slice(slash + 1) });
  return parsed.success ? parsed.data : null;
}
