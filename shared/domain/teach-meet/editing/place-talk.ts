import { ok, refuse, type Result } from '../../../lib/result';
import type { TalkId, TeachMeet } from '../teach-meet';
import { listSlots } from '../plan/list-slots';
import { cellWords, quote, type Cell, type People } from '../plan/words';
import {
  checkEdit,
  findMovable,
  refuseLocked,
  type Edit,
  type Insistence,
  type PlacementsDraft,
} from './edit';
import { talkAt } from './find-broken-rules';
import { shiftDown } from './shift-talks';

/** How a talk takes its cell: only if empty, in exchange with the talk there, or by moving that and later talks down. */
export type PlaceHow = 'empty' | 'swap' | 'insert';

export type TalkMove = { readonly talkId: TalkId; readonly cell: Cell; readonly how: PlaceHow };

/**
 * Puts a talk into a cell. `swap` sends the talk that stood there to where the other came from, which may be the tray;
 * `insert` moves it and the later talks of the room down to the next empty slot, round locked talks, and what falls off
 * the day's end goes to the tray. Refuses a cell that a hard rule closes (`cell-closed`) unless the coordinator
 * overrules it, and always refuses to move a locked talk or to put two talks into one cell.
 *
 * @example
 * placeTalk(teachMeet, { talkId, cell: { roomId: hall, slotId: second }, how: 'insert' }, people)
 * //=> { ok: true, value: { words: 'Insert “Phonics for all” at Hall, 10:07', … } }
 */
export function placeTalk(
  teachMeet: TeachMeet,
  { talkId, cell, how }: TalkMove,
  people: People,
  insistence: Insistence = {},
): Result<Edit> {
  const found = findMovable(teachMeet, talkId);
  if (!found.ok) return found;
  const known = checkCell(teachMeet, cell);
  if (!known.ok) return known;
  const title = quote(found.value.title);
  const where = cellWords(teachMeet, cell);
  const target = { roomId: cell.roomId, slotId: cell.slotId, isLocked: false };
  const occupantId = talkAt(teachMeet, cell);
  const occupant = occupantId === undefined ? undefined : teachMeet.talks[occupantId];
  const words = `${teachMeet.placements[talkId] ? 'Move' : 'Place'} ${title} ${teachMeet.placements[talkId] ? 'to' : 'at'} ${where}`;
  const placements: PlacementsDraft = { ...teachMeet.placements };

  if (occupantId === talkId) return ok({ change: {}, words, notice: '', toTray: [] });
  if (occupantId === undefined || !occupant) {
    placements[talkId] = target;
    return checkEdit(
      teachMeet,
      people,
      { change: { placements }, words, notice: '', toTray: [] },
      insistence,
    );
  }
  if (how === 'empty') {
    const message = `${quote(occupant.title)} is at ${where} already. Nothing was moved. Swap the two, or insert the talk here and move later talks down.`;
    return refuse('cell-taken', message);
  }
  const standing = teachMeet.placements[occupantId];
  if (standing?.isLocked) return refuseLocked(teachMeet, occupant, standing);

  if (how === 'swap') {
    const from = placements[talkId];
    if (from) placements[occupantId] = from;
    else delete placements[occupantId];
    placements[talkId] = target;
    const toTray = from ? [] : [occupantId];
    const notice = from ? '' : `${quote(occupant.title)} is back in the tray.`;
    const swapWords = from
      ? `Swap ${title} with ${quote(occupant.title)}`
      : `Place ${title} at ${where} in place of ${quote(occupant.title)}`;
    return checkEdit(
      teachMeet,
      people,
      { change: { placements }, words: swapWords, notice, toTray },
      insistence,
    );
  }
  const shifted = shiftDown(teachMeet, talkId, cell);
  const edit = {
    ...shifted,
    words: `Insert ${title} at ${where}`,
    notice: describeFallen(teachMeet, shifted.toTray),
  };
  return checkEdit(teachMeet, people, edit, insistence);
}

/** Refuses a cell whose room or slot is not in the plan. */
export function checkCell(teachMeet: TeachMeet, cell: Cell): Result<null> {
  const isKnown =
    teachMeet.rooms.some((room) => room.id === cell.roomId) &&
    listSlots(teachMeet).some((slot) => slot.id === cell.slotId);
  return isKnown
    ? ok(null)
    : refuse('cell-unknown', 'This room or slot is no longer in the plan. Nothing was moved.');
}

function describeFallen(teachMeet: TeachMeet, [fallen]: readonly TalkId[]): string {
  const talk = fallen === undefined ? undefined : teachMeet.talks[fallen];
  return talk ? `No slot was left for ${quote(talk.title)}: it is back in the tray.` : '';
}
