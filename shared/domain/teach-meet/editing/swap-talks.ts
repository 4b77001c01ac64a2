import { refuse, type Result } from '../../../lib/result';
import type { TalkId, TeachMeet } from '../teach-meet';
import { quote, type People } from '../plan/words';
import { checkEdit, findMovable, type Edit, type Insistence, type PlacementsDraft } from './edit';

/**
 * Exchanges the places of two talks, one of which may be in the tray. Refuses locked talks, and cells that a hard rule
 * closes unless the coordinator overrules it.
 */
export function swapTalks(
  teachMeet: TeachMeet,
  a: TalkId,
  b: TalkId,
  people: People,
  insistence: Insistence = {},
): Result<Edit> {
  const first = findMovable(teachMeet, a);
  if (!first.ok) return first;
  const second = findMovable(teachMeet, b);
  if (!second.ok) return second;
  const [fromA, fromB] = [teachMeet.placements[a], teachMeet.placements[b]];
  const titles = [quote(first.value.title), quote(second.value.title)] as const;
  if (a === b || (!fromA && !fromB)) {
    return refuse(
      'nothing-to-swap',
      'Neither talk has a place to give to the other. Nothing was moved. Choose a talk in the timetable.',
    );
  }
  const placements: PlacementsDraft = { ...teachMeet.placements };
  delete placements[a];
  delete placements[b];
  if (fromB) placements[a] = fromB;
  if (fromA) placements[b] = fromA;
  const toTray = fromB ? (fromA ? [] : [b]) : [a];
  const notice = toTray.length === 0 ? '' : `${toTray[0] === a ? titles[0] : titles[1]} is back in the tray.`;
  const edit = { change: { placements }, words: `Swap ${titles[0]} with ${titles[1]}`, notice, toTray };
  return checkEdit(teachMeet, people, edit, insistence);
}
