import type { TeachMeetChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import type { Block, BlockId, Room, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import type { Result } from '#shared/lib/result';
import { run } from '../../../state/actions';

/** Changes the plan as one change with one undo; `words` name it where the plan's own do not say enough. */
export function editPlan(
  { id }: Pick<TeachMeet, 'id'>,
  change: TeachMeetChange,
  words: string | null = null,
): Promise<Result<string>> {
  return run({ name: 'teachMeet.editPlan', input: { teachMeetId: id, change, words } });
}

/** The blocks with one of them replaced. */
export function withBlock(blocks: readonly Block[], next: Block): readonly Block[] {
  return blocks.map((block) => (block.id === next.id ? next : block));
}

export function withoutBlock(blocks: readonly Block[], id: BlockId): readonly Block[] {
  return blocks.filter((block) => block.id !== id);
}

/** The rooms with some fields of one changed. */
export function withRoom(rooms: readonly Room[], id: Room['id'], fields: Partial<Room>): readonly Room[] {
  return rooms.map((room) => (room.id === id ? { ...room, ...fields } : room));
}
