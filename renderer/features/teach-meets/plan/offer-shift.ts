import { shiftBlocks } from '#shared/domain/teach-meet/editing/shift-blocks';
import { sortBlocks } from '#shared/domain/teach-meet/plan/sort-blocks';
import type { TeachMeetChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import type { Block, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { toMinutes } from '#shared/lib/time-of-day';

/** What may follow from a new start or end: all later blocks moved along by as much. */
export type ShiftOffer = {
  readonly sentence: string;
  readonly change: TeachMeetChange;
  readonly words: string;
};

/**
 * After a block was given another start or end: the offer to move what follows by as many minutes, keeping the block's
 * length where its start moved; null where nothing follows or the domain refuses the move.
 */
export function offerShift(before: TeachMeet, next: Block): ShiftOffer | null {
  const old = before.blocks.find((block) => block.id === next.id);
  if (old === undefined) return null;
  const byStart = toMinutes(next.start) - toMinutes(old.start);
  const byEnd = toMinutes(next.end) - toMinutes(old.end);
  const minutes = byStart === 0 ? byEnd : byStart;
  if (minutes === 0) return null;
  const order = sortBlocks(before.blocks);
  const following = order[order.findIndex((block) => block.id === next.id) + 1];
  if (following === undefined) return null;
  const changed = { ...before, blocks: before.blocks.map((block) => (block.id === next.id ? next : block)) };
  const edit =
    byStart === 0 ? shiftBlocks(changed, following.id, minutes) : shiftBlocks(before, next.id, minutes);
  if (!edit.ok) return null;
  const direction = minutes < 0 ? 'earlier' : 'later';
  const what = byStart === 0 ? 'everything after it' : 'its end and everything after it';
  return {
    sentence: `Move ${what} ${plural(Math.abs(minutes), 'minute')} ${direction} too?`,
    change: edit.value.change,
    words: edit.value.words,
  };
}
