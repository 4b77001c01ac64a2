import type { RoomId, SlotId, TalkId, TeachMeet } from '../teach-meet';
import { listSlots } from '../plan/list-slots';
import { cellWords, quote, type People } from '../plan/words';
import { closedCells } from '../rules/closed-cells';
import { standingOf } from './find-broken-rules';
import { closedSentence } from './rule-words';
import { standingPlacements, toProblemPlacements, toRuleProblem } from './to-timetable-problem';

/** One cell of the grid as one talk finds it. */
export type CellState = {
  readonly roomId: RoomId;
  readonly slotId: SlotId;
  /** `taken`: another talk is there, to be swapped with or moved down. `closed`: a rule keeps the talk out. */
  readonly state: 'here' | 'open' | 'taken' | 'closed';
  /** Why the cell is taken or closed, in words, or ''. */
  readonly reason: string;
  /** The talk that stands there, if it is another. */
  readonly heldBy: TalkId | null;
};

/**
 * Every room × slot for a talk that is being moved, in time order, then in the order of the rooms.
 *
 * @example
 * cellStates(teachMeet, people, talkId)[4]
 * //=> { roomId, slotId, state: 'closed', reason: 'Priya Shah presents “Phonics” in Library at 10:07.', heldBy: null }
 */
export function cellStates(teachMeet: TeachMeet, people: People, talkId: TalkId): readonly CellState[] {
  const talk = teachMeet.talks[talkId];
  if (!talk || talk.status === 'withdrawn') return [];
  const standing = standingPlacements(teachMeet);
  const mine = standing.get(talkId);
  const holders = new Map([...standing].map(([id, { roomId, slotId }]) => [`${roomId} ${slotId}`, id]));
  const standAt = standingOf(teachMeet);
  const placements = toProblemPlacements(standing);
  const placementOf = new Map(placements.map((placement) => [placement.talk, placement]));
  const ruled = closedCells(toRuleProblem(teachMeet), placements, talkId);
  const closed = new Map(ruled.map((cell) => [`${cell.room} ${cell.slot}`, cell.closedBy]));

  return listSlots(teachMeet).flatMap((slot) =>
    teachMeet.rooms.map((room): CellState => {
      const cell = { roomId: room.id, slotId: slot.id };
      if (mine?.roomId === room.id && mine.slotId === slot.id)
        return { ...cell, state: 'here', reason: '', heldBy: null };
      const holder = holders.get(`${room.id} ${slot.id}`);
      const heldBy = holder ?? null;
      if (mine?.isLocked) {
        return {
          ...cell,
          state: 'closed',
          reason: `${quote(talk.title)} is locked at ${cellWords(teachMeet, mine)}.`,
          heldBy,
        };
      }
      const held = holder === undefined ? undefined : teachMeet.talks[holder];
      const closedBy = closed.get(`${room.id} ${slot.id}`) ?? null;
      // A talk that would leave the cell keeps nobody out of it: only rules on others close it.
      const isClosed =
        closedBy !== null && !(closedBy.talks.length > 0 && closedBy.talks.every((id) => id === holder));
      if (isClosed) {
        const others = closedBy.talks.flatMap((id) => {
          const placement = placementOf.get(id);
          return placement ? standAt(placement) : [];
        });
        return {
          ...cell,
          state: 'closed',
          reason: closedSentence(closedBy.rule, { talk, room, slot }, others, people),
          heldBy,
        };
      }
      if (!held || holder === undefined) return { ...cell, state: 'open', reason: '', heldBy };
      const isHeldFast = standing.get(holder)?.isLocked ?? false;
      const reason = `${quote(held.title)} is ${isHeldFast ? 'locked ' : ''}in ${room.name} at ${slot.start}.`;
      return { ...cell, state: isHeldFast ? 'closed' : 'taken', reason, heldBy };
    }),
  );
}
