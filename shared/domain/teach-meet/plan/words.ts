import { listWords } from '../../../lib/plural';
import { fullName, type Person, type PersonId } from '../../people/person';
import type { Presenter, Room, RoomId, SlotId, Talk, TeachMeet } from '../teach-meet';
import { listSlots } from './list-slots';

/** Everybody of the school by id, as the document keeps them. */
export type People = Readonly<Record<PersonId, Person>>;

/** One room at one slot. */
export type Cell = { readonly roomId: RoomId; readonly slotId: SlotId };

/** A title as it stands in a sentence. `quote('Phonics') //=> '“Phonics”'` */
export function quote(title: string): string {
  return `“${title}”`;
}

/**
 * What tells one presenter from another, in problems, programmes and files.
 *
 * @example
 * presenterKey({ kind: 'visitor', name: 'Ada Obi', organisation: 'City Library' }) //=> 'visitor:Ada Obi'
 */
export function presenterKey(presenter: Presenter): string {
  return presenter.kind === 'person' ? presenter.personId : `visitor:${presenter.name.trim()}`;
}

/** The presenter's name; somebody who is no longer in the list of people is said to be so. */
export function presenterName(presenter: Presenter, people: People): string {
  if (presenter.kind === 'visitor') return presenter.name.trim();
  const person = people[presenter.personId];
  return (person && fullName(person)) || 'somebody no longer in the list';
}

/** `'Priya Shah and Tom Bell'`, or `'nobody yet'`. */
export function presenterNames(talk: Pick<Talk, 'presenters'>, people: People): string {
  return listWords(talk.presenters.map((presenter) => presenterName(presenter, people))) || 'nobody yet';
}

/** The room's name, or words for a room that was removed. */
function roomName(rooms: readonly Room[], id: RoomId): string {
  return rooms.find((room) => room.id === id)?.name ?? 'a room that was removed';
}

/** `'Hall, 10:07'`: a cell as a label has it. */
export function cellWords(teachMeet: TeachMeet, cell: Cell): string {
  const slot = listSlots(teachMeet).find((each) => each.id === cell.slotId);
  return `${roomName(teachMeet.rooms, cell.roomId)}, ${slot?.start ?? 'a slot that was removed'}`;
}
