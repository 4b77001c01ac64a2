import { plural } from '../../../lib/plural';
import { ok, refuse, type Result } from '../../../lib/result';
import { fromMinutes, toMinutes } from '../../../lib/time-of-day';
import type { Block, Session, SlotId, TeachMeet } from '../teach-meet';
import { listSlots } from '../plan/list-slots';
import { sortBlocks } from '../plan/sort-blocks';
import type { Edit } from './edit';
import { moveFrom } from './shift-blocks';

/** Where a slot's extra minutes come from: everything later moves, or the break after the session is shorter. */
export type Absorb = 'shift-day' | 'shorten-break';

/**
 * Makes one slot longer in every room: the later slots of its session move and the session ends later by as many
 * minutes. A negative number takes back minutes that were given before. Refuses a break that would be used up.
 *
 * @example
 * giveMoreTime(teachMeet, secondSlot, 3, 'shift-day') //=> { ok: true, value: { words: 'Give 10:08 3 more minutes', … } }
 */
export function giveMoreTime(
  teachMeet: TeachMeet,
  slotId: SlotId,
  minutes: number,
  absorb: Absorb,
): Result<Edit> {
  const slot = listSlots(teachMeet).find((each) => each.id === slotId);
  const blocks = sortBlocks(teachMeet.blocks);
  const at = blocks.findIndex((block) => block.id === slot?.blockId);
  const session = blocks[at];
  if (!slot || session?.kind !== 'session') {
    return refuse('slot-unknown', 'This slot is no longer in the plan. Nothing was moved.');
  }
  const extra = (session.extraMinutes[String(slot.index)] ?? 0) + minutes;
  if (!Number.isInteger(minutes) || extra < 0 || extra > 60) {
    return refuse(
      'minutes-out-of-range',
      `The slot at ${slot.start} can be given 0 to 60 minutes more than its ${session.slotMinutes}. Nothing was moved.`,
    );
  }
  const grown = growSession(session, slot.index, extra, minutes);
  if (toMinutes(session.end) + minutes >= 24 * 60) {
    return refuse('past-midnight', `${session.name} would run past midnight. Nothing was moved.`);
  }
  const later =
    absorb === 'shift-day' ? moveFrom(blocks, at + 1, minutes) : shortenBreak(blocks, at, grown, minutes);
  if (!later.ok) return later;
  const change = { blocks: later.value.map((block, index) => (index === at ? grown : block)) };
  const words =
    minutes < 0
      ? `Take ${plural(-minutes, 'minute')} back from the slot at ${slot.start}`
      : `Give the slot at ${slot.start} ${plural(minutes, 'more minute', 'more minutes')}`;
  return ok({ change, words, notice: '', toTray: [] });
}

function growSession(session: Session, index: number, extra: number, minutes: number): Session {
  const { [String(index)]: _before, ...others } = session.extraMinutes;
  return {
    ...session,
    extraMinutes: extra === 0 ? others : { ...others, [String(index)]: extra },
    end: fromMinutes(toMinutes(session.end) + minutes),
  };
}

function shortenBreak(
  blocks: readonly Block[],
  at: number,
  grown: Session,
  minutes: number,
): Result<readonly Block[]> {
  const pause = blocks[at + 1];
  if (pause?.kind !== 'break') {
    return refuse(
      'no-break',
      `No break follows ${grown.name}, so none can be shortened. Nothing was moved. Move the rest of the day instead.`,
    );
  }
  const start = toMinutes(pause.start) + minutes;
  if (start >= toMinutes(pause.end)) {
    return refuse(
      'break-used-up',
      `${pause.name} is only ${plural(toMinutes(pause.end) - toMinutes(pause.start), 'minute')} long. Nothing was moved. Move the rest of the day instead.`,
    );
  }
  return ok(blocks.map((block) => (block === pause ? { ...pause, start: fromMinutes(start) } : block)));
}
