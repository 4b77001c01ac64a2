import type { Instant } from '../../../lib/instant';
import { refuse, ok, type Result } from '../../../lib/result';
import type { People } from '../../people/name-of';
import type { School } from '../../school/school';
import type { Visit } from '../visit';

/** The records that the papers of governors' visits are made from, and the moment of asking. */
export type VisitSource = {
  readonly school: Pick<School, 'name' | 'timeZone' | 'priorities' | 'governors'>;
  readonly people: People;
  readonly visits: Readonly<Record<string, Visit>>;
  readonly now: Instant;
};

/** The visit that a paper is of; refuses one that has gone. */
export function findVisit({ visits }: VisitSource, id: string): Result<Visit> {
  const visit = visits[id];
  return visit === undefined ? refuse('visit-unknown', 'This visit is no longer there.') : ok(visit);
}

/** A visit's day with its time: "Thu 12 Nov 2026 at 09:30". */
export const sayWhen = (day: string, start: Visit['start']): string =>
  start === null ? day : `${day} at ${start}`;
