import type { Room, SlotId, TalkId, TeachMeet } from '../teach-meet';
import { listWords, plural } from '../../../lib/plural';
import { activeTalks } from '../plan/active-talks';
import { listSlots } from '../plan/list-slots';
import type { Placement as SolvedPlacement } from '../rules/placement';
import { quote } from '../plan/words';
import type { Edit, PlacementsDraft } from './edit';
import { standingPlacements } from './to-timetable-problem';

/**
 * Takes a draft over. Locked talks stay as they are; of anything in the draft that changed since it was started (a talk,
 * room or slot that is gone, a cell locked meanwhile) the talk waits in the tray.
 */
export function applySolution(
  teachMeet: TeachMeet,
  solution: { readonly placements: readonly SolvedPlacement[] },
): Edit {
  const before = standingPlacements(teachMeet);
  const locked = [...before].filter(([, placement]) => placement.isLocked);
  const placements: PlacementsDraft = Object.fromEntries(locked);
  const cellOf = (room: string, slot: string) => `${room} ${slot}`;
  const taken = new Set(locked.map(([, placement]) => cellOf(placement.roomId, placement.slotId)));
  const rooms = new Map<string, Room>(teachMeet.rooms.map((room) => [room.id, room]));
  const slots = new Map<string, SlotId>(listSlots(teachMeet).map((slot) => [slot.id, slot.id]));
  const solved = new Map(solution.placements.map((placement) => [placement.talk, placement]));
  const talks = activeTalks(teachMeet);
  for (const { id } of talks) {
    const to = solved.get(id);
    const roomId = rooms.get(to?.room ?? '')?.id;
    const slotId = slots.get(to?.slot ?? '');
    if (placements[id] || roomId === undefined || slotId === undefined || taken.has(cellOf(roomId, slotId)))
      continue;
    placements[id] = { roomId, slotId, isLocked: false };
    taken.add(cellOf(roomId, slotId));
  }
  const placed = Object.keys(placements).length;
  const toTray: TalkId[] = [...before.keys()].filter((id) => !placements[id]);
  const titles = toTray.map((id) => quote(teachMeet.talks[id]?.title ?? ''));
  return {
    change: { placements },
    words: `Draft the timetable: ${placed} of ${plural(talks.length, 'talk')} placed`,
    notice:
      toTray.length === 0
        ? ''
        : `${listWords(titles)} ${toTray.length === 1 ? 'is' : 'are'} back in the tray.`,
    toTray,
  };
}
