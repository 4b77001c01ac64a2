import { useLocation } from '@tanstack/react-router';
import type { Award } from '#shared/domain/bursary/award';

/** The parts of an award's page, in the order of their links; the address says which one is shown. */
export const AWARD_PARTS = [
  { id: 'application', label: 'Application' },
  { id: 'money', label: 'Money' },
  { id: 'decisions', label: 'Decisions' },
  { id: 'outcome', label: 'Outcome' },
] as const;
export type AwardPart = (typeof AWARD_PARTS)[number]['id'];

/**
 * The address of a part of an award's page.
 *
 * @example
 * awardHref('b7', 'money') //=> '/bursaries/awards/b7?part=money'
 */
export function awardHref(id: Award['id'], part: AwardPart = 'application'): string {
  const address = `/bursaries/awards/${encodeURIComponent(id)}`;
  return part === 'application' ? address : `${address}?part=${part}`;
}

/** Which part of an award's page the address asks for. */
export function useAwardPart(): AwardPart {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const asked = new URLSearchParams(searchStr).get('part')?.replaceAll('"', '');
  return AWARD_PARTS.find(({ id }) => id === asked)?.id ?? 'application';
}
