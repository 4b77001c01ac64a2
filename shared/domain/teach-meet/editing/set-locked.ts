import { plural } from '../../../lib/plural';
import { ok, refuse, type Result } from '../../../lib/result';
import type { TalkId, TeachMeet } from '../teach-meet';
import { cellWords, quote } from '../plan/words';
import type { Edit, PlacementsDraft } from './edit';

/** Locks talks where they stand, so that neither a draft nor a shift moves them, or unlocks them; refuses talks in the tray. */
export function setLocked(teachMeet: TeachMeet, talkIds: readonly TalkId[], isLocked: boolean): Result<Edit> {
  const placements: PlacementsDraft = { ...teachMeet.placements };
  const verb = isLocked ? 'Lock' : 'Unlock';
  const done: string[] = [];
  for (const id of talkIds) {
    const placement = placements[id];
    const talk = teachMeet.talks[id];
    if (!placement || !talk) continue;
    placements[id] = { ...placement, isLocked };
    done.push(`${verb} ${quote(talk.title)} at ${cellWords(teachMeet, placement)}`);
  }
  const [first] = done;
  if (first === undefined) {
    return refuse(
      'not-placed',
      'A talk in the tray has no place to lock. Nothing was changed. Give it a place first.',
    );
  }
  const words = done.length === 1 ? first : `${verb} ${plural(done.length, 'talk')}`;
  return ok({ change: { placements }, words, notice: '', toTray: [] });
}
