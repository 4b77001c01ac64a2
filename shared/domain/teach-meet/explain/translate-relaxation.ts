import { listWords, plural } from '../../../lib/plural';
import type { Talk, TeachMeet } from '../teach-meet';
import { listSlots } from '../plan/list-slots';
import { cellWords, presenterNames, quote, type People } from '../plan/words';
import { missingEquipment } from '../editing/rule-words';

/**
 * The solver's smallest relaxation with names, rooms and times for its ids; nothing where it names what is no longer
 * there. Other talks may have to move for it, so the timetable has to be drafted again.
 *
 * @example
 * translateRelaxation('free p4 in morning#3', teachMeet, talk, people)
 * //=> 'Ask Priya Shah to be free at 10:24, then draft again.'
 */
export function translateRelaxation(
  words: string,
  teachMeet: TeachMeet,
  talk: Talk,
  people: People,
): string | undefined {
  const title = quote(talk.title);
  if (words === 'no single change would place it') {
    return `No single change would place ${title}: it needs more time in the day, or other presenters.`;
  }
  if (words === 'add one more slot') return 'Make room for one more slot, then draft again.';
  if (words.startsWith('add one more room')) {
    return `Use one more room${talk.needs.length === 0 ? '' : ` with ${listWords(talk.needs)}`}, then draft again.`;
  }
  if (words.startsWith('free ')) {
    const slot = listSlots(teachMeet).find(({ id }) => words.endsWith(` in ${id}`));
    return slot && `Ask ${presenterNames(talk, people)} to be free at ${slot.start}, then draft again.`;
  }
  if (words.startsWith('let ')) {
    const rival = Object.values(teachMeet.talks).find(
      ({ id }) => words === `let ${talk.id} clash with ${id}`,
    );
    return rival && `Let ${title} clash with ${quote(rival.title)}, then draft again.`;
  }
  if (words.startsWith('add ')) {
    const room = teachMeet.rooms.find(({ id }) => words.endsWith(` to ${id}`));
    return room && `Bring ${listWords(missingEquipment(talk, room))} to ${room.name}, then draft again.`;
  }
  if (words.startsWith('unlock ')) {
    const locked = Object.values(teachMeet.talks).find(({ id }) => words === `unlock ${id}`);
    const placement = locked && teachMeet.placements[locked.id];
    return (
      placement && `Unlock ${quote(locked.title)} at ${cellWords(teachMeet, placement)}, then draft again.`
    );
  }
  const minutes = /^shorten .* to (\d+) minutes$/u.exec(words)?.[1];
  return minutes && `Shorten ${title} to ${plural(Number(minutes), 'minute')}, then draft again.`;
}
