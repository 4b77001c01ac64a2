import { sessionId, type SessionId } from '../../../domain/mentoring/relationship/session';

/** The fixed id of a meeting. `sampleSessionId('vanya-idris', '2026-09-16') //=> 'session-vanya-idris-2026-09-16'` */
export function sampleSessionId(pairing: string, day: string): SessionId {
  return sessionId.parse(`session-${pairing}-${day}`);
}
