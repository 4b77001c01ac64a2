import type { TeachMeet } from '../teach-meet';

/** The equipment that any room has or any talk needs, each once whatever its capitals, in alphabetical order. */
export function listEquipment({ rooms, talks }: Pick<TeachMeet, 'rooms' | 'talks'>): readonly string[] {
  const found = new Map<string, string>();
  for (const word of [
    ...rooms.flatMap((room) => room.equipment),
    ...Object.values(talks).flatMap((talk) => talk.needs),
  ]) {
    const key = word.trim().toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, word.trim());
  }
  return [...found.values()].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}

/**
 * The equipment a talk needs that no room has.
 *
 * @example
 * needsWithoutRoom(['Piano', 'projector'], [hallWithProjector]) //=> ['Piano']
 */
export function needsWithoutRoom(needs: readonly string[], rooms: TeachMeet['rooms']): readonly string[] {
  const had = new Set(rooms.flatMap((room) => room.equipment).map((each) => each.trim().toLowerCase()));
  return needs.filter((need) => !had.has(need.trim().toLowerCase()));
}

/** Whether one room alone has all that a talk needs. */
export function hasRoomForNeeds(needs: readonly string[], rooms: TeachMeet['rooms']): boolean {
  return needs.length === 0 || rooms.some((room) => needsWithoutRoom(needs, [room]).length === 0);
}
