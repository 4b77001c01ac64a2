import type { TeachMeet } from '../teach-meet';
import { activeTalks } from '../plan/active-talks';
import { checkBlocks } from '../plan/check-blocks';
import { listSlots } from '../plan/list-slots';
import { ok, refuse, type Result } from '../../../lib/result';

/** Refuses to draft a timetable for which there is no room, slot or talk, or whose blocks overlap, and says what to do first. */
export function checkDraftable(teachMeet: TeachMeet): Result<null> {
  const stopping = checkBlocks(teachMeet).find(
    ({ kind }) => kind === 'no-room' || kind === 'no-session' || kind === 'overlap',
  );
  if (stopping) return refuse('plan-unfinished', `${stopping.sentence} Then draft the timetable.`);
  if (listSlots(teachMeet).length === 0) {
    return refuse(
      'plan-unfinished',
      'No session is long enough for a slot. Make one longer, then draft the timetable.',
    );
  }
  if (activeTalks(teachMeet).length === 0)
    return refuse('no-talks', 'There is no talk to place yet. Add talks first.');
  return ok(null);
}
