import { refuse, type Result } from '../../../lib/result';
import { plural } from '../../../lib/plural';
import type { TeachMeet } from '../teach-meet';
import { cellWords, type Cell, type People } from '../plan/words';
import { checkEdit, type Edit, type Insistence } from './edit';
import { talkAt } from './find-broken-rules';
import { checkCell } from './place-talk';
import { shiftUp } from './shift-talks';

/**
 * Moves the talks after an empty cell up by one slot, as far as the room's next empty slot, round locked talks. Refuses
 * a cell that is taken or has nothing to move up into it.
 */
export function closeGap(
  teachMeet: TeachMeet,
  cell: Cell,
  people: People,
  insistence: Insistence = {},
): Result<Edit> {
  const known = checkCell(teachMeet, cell);
  if (!known.ok) return known;
  const where = cellWords(teachMeet, cell);
  if (talkAt(teachMeet, cell) !== undefined) {
    return refuse(
      'cell-taken',
      `There is a talk at ${where}, so there is no gap to close. Nothing was moved.`,
    );
  }
  const { placements, moved } = shiftUp(teachMeet, cell);
  if (moved.length === 0) {
    return refuse('no-later-talk', `No talk after ${where} can move up. Nothing was moved.`);
  }
  const words = `Close the gap at ${where}: ${plural(moved.length, 'talk')} one slot earlier`;
  return checkEdit(teachMeet, people, { change: { placements }, words, notice: '', toTray: [] }, insistence);
}
