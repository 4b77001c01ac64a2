import { quickSession } from '#shared/domain/mentoring/relationship/log-session';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId, type Session } from '#shared/domain/mentoring/relationship/session';
import type { School } from '#shared/domain/school/school';
import type { Day } from '#shared/lib/day';
import { newId } from '../../../state/actions';
import type { SavedSession } from './tick-actions';

/** A session that is about to be logged, and whether it was planned. */
export type LogStart = { readonly start: SavedSession; readonly wasPlanned: boolean };

/** The session that was most likely held: the planned one that waits to be logged, or a new one of today. */
export function startLog(pairing: Pairing, school: School, today: Day): LogStart {
  const { draft, planned } = quickSession({ pairing, school, today });
  return { start: { ...draft, id: planned ?? sessionId.parse(newId()) }, wasPlanned: planned !== null };
}

/** A meeting that nobody planned, where a planned one waits to be logged. */
export function startAnotherLog(pairing: Pairing, school: School, today: Day): LogStart {
  const past = Object.values<Session>(pairing.sessions).filter(({ status }) => status !== 'planned');
  return startLog(
    { ...pairing, sessions: Object.fromEntries(past.map((each) => [each.id, each])) },
    school,
    today,
  );
}
