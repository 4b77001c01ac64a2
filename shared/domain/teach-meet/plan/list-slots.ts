import { fromMinutes, toMinutes, type TimeOfDay } from '../../../lib/time-of-day';
import type { BlockId, Session, SlotId, TeachMeet } from '../teach-meet';
import { sortBlocks } from './sort-blocks';

/** A place in time where every room can hold one talk. */
export type Slot = {
  readonly id: SlotId;
  readonly blockId: BlockId;
  readonly sessionName: string;
  /** From 0 within its session. */
  readonly index: number;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay;
  readonly minutes: number;
};

/**
 * The slots of one session: as many as fit, with a changeover between two of them and none after the last.
 * Minutes that were given to one slot make it longer and every later slot of the session later.
 */
export function listSessionSlots(session: Session, changeoverMinutes: number): readonly Slot[] {
  const slots: Slot[] = [];
  const sessionEnd = toMinutes(session.end);
  let start = toMinutes(session.start);
  for (let index = 0; ; index += 1) {
    const minutes = session.slotMinutes + (session.extraMinutes[String(index)] ?? 0);
    if (start + minutes > sessionEnd) return slots;
    slots.push({
      // Not parsed: slots are listed on every keystroke, and a block's id with a number is a slot's id.
      id: `${session.id}#${index}` as SlotId,
      blockId: session.id,
      sessionName: session.name,
      index,
      start: fromMinutes(start),
      end: fromMinutes(start + minutes),
      minutes,
    });
    start += minutes + changeoverMinutes;
  }
}

/**
 * Every slot of the day in time order.
 *
 * @example
 * // one session 10:00–10:23, slots of 7 minutes, changeover 1 minute
 * listSlots(teachMeet).map((slot) => slot.start) //=> ['10:00', '10:08', '10:16']
 */
export function listSlots(teachMeet: Pick<TeachMeet, 'blocks' | 'changeoverMinutes'>): readonly Slot[] {
  return sortBlocks(teachMeet.blocks).flatMap((block) =>
    block.kind === 'session' ? listSessionSlots(block, teachMeet.changeoverMinutes) : [],
  );
}
