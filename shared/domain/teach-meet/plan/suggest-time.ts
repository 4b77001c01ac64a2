import { plural } from '../../../lib/plural';
import { fromMinutes, toMinutes } from '../../../lib/time-of-day';
import type { Block, TeachMeet } from '../teach-meet';
import { smallestEnough, type Fix, type IsEnough } from './fix';
import { moveBlock } from './move-block';
import { sortBlocks } from './sort-blocks';

const SHORTEST_BREAK_MINUTES = 5;
const MOST_MINUTES = 90;
const EARLIEST_START = toMinutes('07:00');
const LATEST_END = toMinutes('22:00');

/** For each break between talks: the fewest of its minutes that, given to the session beside it, are enough. */
export function suggestShorterBreaks(teachMeet: TeachMeet, isEnough: IsEnough): readonly Fix[] {
  const blocks = sortBlocks(teachMeet.blocks);
  return blocks.flatMap((block, index): readonly Fix[] => {
    if (block.kind !== 'break') return [];
    const most = toMinutes(block.end) - toMinutes(block.start) - SHORTEST_BREAK_MINUTES;
    const takenBy = (neighbour: -1 | 1) =>
      blocks[index + neighbour]?.kind === 'session'
        ? smallestEnough(
            most,
            (minutes) => ({ blocks: giveBreak(blocks, index, neighbour, minutes) }),
            isEnough,
          )
        : undefined;
    const [before, after] = [takenBy(-1), takenBy(1)];
    const best = before && (!after || before.count <= after.count) ? before : after;
    if (!best) return [];
    const gained = blocks[best === before ? index - 1 : index + 1];
    const left = plural(most + SHORTEST_BREAK_MINUTES - best.count, 'minute');
    const sentence = `Shorten ${block.name} by ${plural(best.count, 'minute')} to ${left}, for ${gained?.name ?? 'the talks'}.`;
    return [{ kind: 'shorten-break', sentence, change: best.change }];
  });
}

function giveBreak(
  blocks: readonly Block[],
  at: number,
  neighbour: -1 | 1,
  minutes: number,
): readonly Block[] {
  return blocks.map((block, index) => {
    if (index === at) return neighbour === -1 ? startLater(block, minutes) : startLater(block, 0, minutes);
    if (index !== at + neighbour) return block;
    return neighbour === -1 ? startLater(block, 0, -minutes) : startLater(block, -minutes);
  });
}

/** Cuts minutes off a block's start and off its end; a negative number adds them. */
function startLater(block: Block, atStart: number, atEnd = 0): Block {
  return {
    ...block,
    start: fromMinutes(toMinutes(block.start) + atStart),
    end: fromMinutes(toMinutes(block.end) - atEnd),
  };
}

/** The first session, and all before it, begin the fewest minutes earlier that are enough. */
export function suggestStartEarlier(teachMeet: TeachMeet, isEnough: IsEnough): readonly Fix[] {
  const blocks = sortBlocks(teachMeet.blocks);
  const first = blocks.findIndex((block) => block.kind === 'session');
  const session = blocks[first];
  const opening = blocks[0];
  if (!session || !opening) return [];
  const earlier = (minutes: number) =>
    blocks.map((block, index) => {
      if (index > first) return block;
      return index === first ? startLater(block, -minutes) : moveBlock(block, -minutes);
    });
  const most = Math.min(MOST_MINUTES, toMinutes(opening.start) - EARLIEST_START);
  const found = smallestEnough(most, (minutes) => ({ blocks: earlier(minutes) }), isEnough);
  if (!found) return [];
  const start = fromMinutes(toMinutes(opening.start) - found.count);
  const sentence = `Start ${plural(found.count, 'minute')} earlier: the day then begins at ${start}.`;
  return [{ kind: 'start-earlier', sentence, change: found.change }];
}

/** The last session ends the fewest minutes later that are enough, and all after it moves with it. */
export function suggestFinishLater(teachMeet: TeachMeet, isEnough: IsEnough): readonly Fix[] {
  const blocks = sortBlocks(teachMeet.blocks);
  const last = blocks.findLastIndex((block) => block.kind === 'session');
  const closing = blocks.at(-1);
  if (last < 0 || !closing) return [];
  const later = (minutes: number) =>
    blocks.map((block, index) => {
      if (index < last) return block;
      return index === last ? startLater(block, 0, -minutes) : moveBlock(block, minutes);
    });
  const most = Math.min(MOST_MINUTES, LATEST_END - toMinutes(closing.end));
  const found = smallestEnough(most, (minutes) => ({ blocks: later(minutes) }), isEnough);
  if (!found) return [];
  const end = fromMinutes(toMinutes(closing.end) + found.count);
  const sentence = `Finish ${plural(found.count, 'minute')} later: the day then ends at ${end}.`;
  return [{ kind: 'finish-later', sentence, change: found.change }];
}

/** The longest changeover, shorter than now, that is enough. */
export function suggestShorterChangeover(teachMeet: TeachMeet, isEnough: IsEnough): readonly Fix[] {
  const now = teachMeet.changeoverMinutes;
  const found = smallestEnough(now, (less) => ({ changeoverMinutes: now - less }), isEnough);
  if (!found) return [];
  const left = now - found.count;
  const sentence =
    left === 0
      ? `Leave out the changeovers (${plural(now, 'minute')} now): one talk then follows the other at once.`
      : `Cut the changeover from ${now} to ${plural(left, 'minute')}.`;
  return [{ kind: 'shorten-changeover', sentence, change: found.change }];
}
