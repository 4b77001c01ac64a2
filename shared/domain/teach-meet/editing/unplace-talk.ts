import { ok, refuse, type Result } from '../../../lib/result';
import type { TalkId, TeachMeet } from '../teach-meet';
import { quote } from '../plan/words';
import { findMovable, type Edit, type PlacementsDraft } from './edit';

/** Takes a talk out of the timetable, back to the tray; refuses a locked talk. */
export function unplaceTalk(teachMeet: TeachMeet, talkId: TalkId): Result<Edit> {
  const talk = findMovable(teachMeet, talkId);
  if (!talk.ok) return talk;
  if (!teachMeet.placements[talkId]) {
    return refuse('not-placed', `${quote(talk.value.title)} is in the tray already. Nothing was moved.`);
  }
  const placements: PlacementsDraft = { ...teachMeet.placements };
  delete placements[talkId];
  return ok({
    change: { placements },
    words: `Take ${quote(talk.value.title)} out of the timetable`,
    notice: '',
    toTray: [talkId],
  });
}
