import type { Talk, TeachMeet } from '../teach-meet';

/** The talks that still want a place: all but the withdrawn. */
export function activeTalks(teachMeet: Pick<TeachMeet, 'talks'>): readonly Talk[] {
  return Object.values(teachMeet.talks).filter((talk) => talk.status !== 'withdrawn');
}
