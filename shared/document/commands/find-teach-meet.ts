import { refuse, ok, type Result } from '../../lib/result';
import type { TeachMeetId } from '../../domain/teach-meet/teach-meet';
import type { DocumentDraft } from './command';

/** The Teach-meet that a command means, to be changed; refused where it has gone. */
export function findTeachMeet(
  draft: DocumentDraft,
  id: TeachMeetId,
): Result<DocumentDraft['teachMeets'][TeachMeetId]> {
  const found = draft.teachMeets[id];
  return found === undefined
    ? refuse('teach-meet-unknown', 'This Teach-meet is no longer there. Nothing was changed.')
    : ok(found);
}
