import { plural } from '../../../lib/plural';
import { ok, refuse, type Result } from '../../../lib/result';
import { fromMinutes, toMinutes } from '../../../lib/time-of-day';
import type { Block, BlockId, TeachMeet } from '../teach-meet';
import { moveBlock } from '../plan/move-block';
import { sortBlocks } from '../plan/sort-blocks';
import type { Edit } from './edit';

const MINUTES_OF_A_DAY = 24 * 60;

/** Moves a block and all later ones by as many minutes, earlier where negative; refuses to run into the block before or past midnight. */
export function shiftBlocks(teachMeet: TeachMeet, from: BlockId, minutes: number): Result<Edit> {
  const blocks = sortBlocks(teachMeet.blocks);
  const at = blocks.findIndex((block) => block.id === from);
  const first = blocks[at];
  if (!first)
    return refuse('block-unknown', 'This part of the day is no longer in the plan. Nothing was moved.');
  const before = blocks[at - 1];
  const start = toMinutes(first.start) + minutes;
  if (
    minutes < 0 &&
    before &&
    toMinutes(before.end) <= toMinutes(first.start) &&
    start < toMinutes(before.end)
  ) {
    return refuse(
      'runs-into',
      `${first.name} would begin at ${fromMinutes(start)}, before ${before.name} ends at ${before.end}. Nothing was moved.`,
    );
  }
  const moved = moveFrom(blocks, at, minutes);
  if (!moved.ok) return moved;
  const direction = minutes < 0 ? 'earlier' : 'later';
  const words = `Start ${first.name}${at < blocks.length - 1 ? ' and all that follows' : ''} ${plural(Math.abs(minutes), 'minute')} ${direction}`;
  return ok({ change: { blocks: moved.value }, words, notice: '', toTray: [] });
}

/** The blocks with those from an index on moved; refuses a day that would run over midnight at either end. */
export function moveFrom(blocks: readonly Block[], at: number, minutes: number): Result<readonly Block[]> {
  const moving = blocks.slice(at);
  const leavesDay = moving.some(
    (block) => toMinutes(block.start) + minutes < 0 || toMinutes(block.end) + minutes >= MINUTES_OF_A_DAY,
  );
  if (leavesDay)
    return refuse(
      'past-midnight',
      'The day would run past midnight. Nothing was moved. Move it by fewer minutes.',
    );
  return ok([...blocks.slice(0, at), ...moving.map((block) => moveBlock(block, minutes))]);
}
