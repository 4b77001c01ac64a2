import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';

/** The parts of a pairing's page, in the order of their links; the address says which one is shown. */
export const PAIRING_PARTS = [
  { id: 'overview', label: 'Overview' },
  { id: 'agreement', label: 'Agreement' },
  { id: 'goals', label: 'Goals' },
  { id: 'sessions', label: 'Sessions' },
  { id: 'principles', label: 'Principles' },
  { id: 'private', label: 'Private' },
] as const;
export type PairingPart = (typeof PAIRING_PARTS)[number]['id'];

/**
 * The address of a part of a pairing's page, and of one record in it.
 *
 * @example
 * pairingHref('p1', 'goals', 'g1') //=> '/mentoring/pairings/p1?part=goals&record=g1'
 */
export function pairingHref(id: PairingId, part: PairingPart = 'overview', record?: string): string {
  const address = `/mentoring/pairings/${encodeURIComponent(id)}?part=${part}`;
  return record === undefined ? address : `${address}&record=${encodeURIComponent(record)}`;
}

/** Which part the address asks for, and which record in it. */
export function usePairingPart(): { readonly part: PairingPart; readonly record: string | null } {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const search = new URLSearchParams(searchStr);
  const word = (name: string) => search.get(name)?.replaceAll('"', '') ?? null;
  const part = PAIRING_PARTS.find(({ id }) => id === word('part'))?.id ?? 'overview';
  return { part, record: word('record') };
}

/** Goes to a part of a pairing's page. */
export function useOpenPart(id: PairingId): (part: PairingPart, record?: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (part, record) => void navigate({ href: pairingHref(id, part, record) }),
    [navigate, id],
  );
}
