import type { BlockId, TalkId, TeachMeet } from '../teach-meet';
import { listSlots, type Slot } from '../plan/list-slots';
import type { Cell } from '../plan/words';
import type { Edit, PlacementsDraft } from './edit';
import { standingPlacements } from './to-timetable-problem';

/**
 * Puts a talk into a cell and moves the talk there, and each later talk of the room, down by one slot until an empty
 * slot takes up the shift. Locked talks stand and are passed over, as are sessions with slots of another length.
 */
export function shiftDown(teachMeet: TeachMeet, talk: TalkId, cell: Cell): Pick<Edit, 'change' | 'toTray'> {
  const placements: PlacementsDraft = { ...teachMeet.placements };
  delete placements[talk];
  const held = holders({ ...teachMeet, placements }, cell);
  let carried: TalkId | undefined = talk;
  for (const slot of slotsFrom(teachMeet, cell)) {
    const holder = held.get(slot.id);
    if (holder !== undefined && placements[holder]?.isLocked) continue;
    placements[carried] = { roomId: cell.roomId, slotId: slot.id, isLocked: false };
    carried = holder;
    if (carried === undefined) break;
  }
  if (carried !== undefined) delete placements[carried];
  return { change: { placements }, toTray: carried === undefined ? [] : [carried] };
}

/** Moves the talks after an empty cell up by one slot each, as far as the next empty slot; the reverse of shiftDown. */
export function shiftUp(
  teachMeet: TeachMeet,
  cell: Cell,
): { readonly placements: PlacementsDraft; readonly moved: readonly TalkId[] } {
  const placements: PlacementsDraft = { ...teachMeet.placements };
  const held = holders(teachMeet, cell);
  const moved: TalkId[] = [];
  let gap = cell.slotId;
  for (const slot of slotsFrom(teachMeet, cell).slice(1)) {
    const holder = held.get(slot.id);
    if (holder === undefined) break;
    if (placements[holder]?.isLocked) continue;
    placements[holder] = { roomId: cell.roomId, slotId: gap, isLocked: false };
    moved.push(holder);
    gap = slot.id;
  }
  return { placements, moved };
}

function holders(teachMeet: TeachMeet, { roomId }: Cell): ReadonlyMap<Slot['id'], TalkId> {
  const standing = [...standingPlacements(teachMeet)].filter(([, placement]) => placement.roomId === roomId);
  return new Map(standing.map(([id, placement]) => [placement.slotId, id]));
}

/** The cell's slot and the later ones of all sessions whose slots are as long: a full talk never slides into a nano slot. */
function slotsFrom(teachMeet: TeachMeet, { slotId }: Cell): readonly Slot[] {
  const slots = listSlots(teachMeet);
  const at = slots.findIndex((slot) => slot.id === slotId);
  const lengthOf = (id: BlockId | undefined) => {
    const block = teachMeet.blocks.find((each) => each.id === id);
    return block?.kind === 'session' ? block.slotMinutes : undefined;
  };
  const length = lengthOf(slots[at]?.blockId);
  return at < 0 ? [] : slots.slice(at).filter((slot) => lengthOf(slot.blockId) === length);
}
