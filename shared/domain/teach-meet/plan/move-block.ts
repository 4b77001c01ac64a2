import { fromMinutes, toMinutes } from '../../../lib/time-of-day';
import type { Block } from '../teach-meet';

/** The block that many minutes later, or earlier where the number is negative. */
export function moveBlock(block: Block, minutes: number): Block {
  return {
    ...block,
    start: fromMinutes(toMinutes(block.start) + minutes),
    end: fromMinutes(toMinutes(block.end) + minutes),
  };
}
