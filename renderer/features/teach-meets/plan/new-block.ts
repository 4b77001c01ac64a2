import { moveBlock } from '#shared/domain/teach-meet/plan/move-block';
import {
  MAX_TALK_MINUTES,
  type Block,
  type BlockId,
  type RoomId,
} from '#shared/domain/teach-meet/teach-meet';
import { fromMinutes, toMinutes } from '#shared/lib/time-of-day';

const FIRST_START = '09:00';
const LATEST = toMinutes('23:59');
const MINUTES = { session: 55, break: 20, plenary: 15 } as const;
const NAMES = { session: 'Talks', break: 'Break', plenary: 'Plenary' } as const;

/** When the last block of the day ends. */
function dayEnd(blocks: readonly Block[]): number {
  return Math.max(
    ...blocks.map((block) => toMinutes(block.end)),
    blocks.length === 0 ? toMinutes(FIRST_START) : 0,
  );
}

/** A block to be corrected, straight after the last one of the day; a session has seven slots of seven minutes with a minute between. */
export function newBlock(
  kind: Block['kind'],
  blocks: readonly Block[],
  { id, roomId }: { readonly id: BlockId; readonly roomId: RoomId | null },
): Block {
  const start = Math.min(dayEnd(blocks), LATEST - MINUTES[kind]);
  const frame = {
    id,
    name: freeName(NAMES[kind], blocks),
    start: fromMinutes(start),
    end: fromMinutes(start + MINUTES[kind]),
  };
  if (kind === 'session') return { ...frame, kind, slotMinutes: MAX_TALK_MINUTES, extraMinutes: {} };
  return kind === 'plenary' ? { ...frame, kind, roomId, led: '' } : { ...frame, kind };
}

/** The same again under a new name, straight after the last block of the day; earlier where it would run past midnight. */
export function copyBlock(block: Block, blocks: readonly Block[], id: BlockId): Block {
  const length = toMinutes(block.end) - toMinutes(block.start);
  const start = Math.min(dayEnd(blocks), LATEST - length);
  return {
    ...moveBlock(block, start - toMinutes(block.start)),
    id,
    name: freeName(block.name.replace(/ \d+$/, ''), blocks),
  };
}

/** The name itself, or with the first number that no other block has. */
function freeName(name: string, blocks: readonly Block[]): string {
  const taken = new Set(blocks.map((block) => block.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
