import { listWords } from '../../../lib/plural';
import type { Block, BlockId, TeachMeet } from '../teach-meet';
import { listSessionSlots } from './list-slots';
import { sortBlocks } from './sort-blocks';
import { timesOverlap } from './unavailable-slots';

export type BlockProblem = {
  readonly kind: 'no-room' | 'no-session' | 'ends-before-start' | 'overlap' | 'too-short' | 'unknown-room';
  readonly blockIds: readonly BlockId[];
  /** What is wrong, and what to do. */
  readonly sentence: string;
};

const endsAfterStart = (block: Block) => block.start < block.end;

/** What keeps the day's plan from standing, in time order; an empty list where nothing does. */
export function checkBlocks(
  teachMeet: Pick<TeachMeet, 'rooms' | 'blocks' | 'changeoverMinutes'>,
): readonly BlockProblem[] {
  const blocks = sortBlocks(teachMeet.blocks);
  const problems: BlockProblem[] = [];
  if (teachMeet.rooms.length === 0) {
    problems.push({
      kind: 'no-room',
      blockIds: [],
      sentence: 'There is no room yet. Add the room where the talks are given.',
    });
  }
  if (!blocks.some((block) => block.kind === 'session')) {
    problems.push({
      kind: 'no-session',
      blockIds: [],
      sentence: 'There is no session yet. Add one, so that talks have slots.',
    });
  }
  blocks.forEach((block, index) => {
    problems.push(...checkBlock(block, teachMeet));
    if (!endsAfterStart(block)) return;
    for (const later of blocks.slice(index + 1)) {
      if (endsAfterStart(later) && timesOverlap(block, later)) problems.push(overlap(block, later));
    }
  });
  return problems;
}

function checkBlock(
  block: Block,
  { rooms, changeoverMinutes }: Pick<TeachMeet, 'rooms' | 'changeoverMinutes'>,
): readonly BlockProblem[] {
  const blockIds = [block.id];
  if (!endsAfterStart(block)) {
    const sentence = `${block.name} ends at ${block.end}, which is not after its start at ${block.start}. Correct one of the two times.`;
    return [{ kind: 'ends-before-start', blockIds, sentence }];
  }
  if (block.kind === 'session' && listSessionSlots(block, changeoverMinutes).length === 0) {
    const sentence = `${block.name} (${block.start}–${block.end}) is too short for one slot of ${block.slotMinutes} minutes. Make it longer or its slots shorter.`;
    return [{ kind: 'too-short', blockIds, sentence }];
  }
  if (block.kind === 'plenary' && block.roomId !== null && !rooms.some((room) => room.id === block.roomId)) {
    const names = listWords(rooms.map((room) => room.name));
    const sentence = `${block.name} is in a room that is no longer there. Choose ${names === '' ? 'another room' : `from ${names}`}.`;
    return [{ kind: 'unknown-room', blockIds, sentence }];
  }
  return [];
}

function overlap(a: Block, b: Block): BlockProblem {
  const sentence = `${b.name} begins at ${b.start}, before ${a.name} ends at ${a.end}. Move or shorten one of them.`;
  return { kind: 'overlap', blockIds: [a.id, b.id], sentence };
}
