import { plural } from '../../../lib/plural';
import { roomId, type Room, type TeachMeet } from '../teach-meet';
import { smallestEnough, type Fix, type IsEnough } from './fix';
import { listSlots } from './list-slots';

const MOST_NEW_ROOMS = 12;
const CLASSROOM_CAPACITY = 30;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** As few further rooms as give every talk a place; each is as large as the smallest room there is, to be named afterwards. */
export function suggestRooms(teachMeet: TeachMeet, isEnough: IsEnough): readonly Fix[] {
  const found = smallestEnough(
    MOST_NEW_ROOMS,
    (count) => ({ rooms: addRooms(teachMeet.rooms, count) }),
    isEnough,
  );
  if (!found) return [];
  const what =
    found.count === 1
      ? `a ${ORDINALS[teachMeet.rooms.length] ?? 'further'} room`
      : `${found.count} further rooms`;
  const places = plural(found.count * listSlots(teachMeet).length, 'more place', 'more places');
  return [{ kind: 'add-room', sentence: `Use ${what}: ${places}.`, change: found.change }];
}

function addRooms(rooms: readonly Room[], count: number): readonly Room[] {
  const all = [...rooms];
  const capacity = rooms.length === 0 ? CLASSROOM_CAPACITY : Math.min(...rooms.map((room) => room.capacity));
  for (let number = rooms.length + 1; all.length < rooms.length + count; number += 1) {
    const id = roomId.parse(`room-${number}`);
    const name = `Room ${number}`;
    if (!all.some((room) => room.id === id || room.name === name))
      all.push({ id, name, capacity, equipment: [] });
  }
  return all;
}
