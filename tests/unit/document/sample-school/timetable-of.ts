import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { unavailableSlots } from '#shared/domain/teach-meet/plan/unavailable-slots';
import { timetableProblem, type TimetableProblem } from '#shared/domain/problem/timetable-problem';
import { closedCells } from '#shared/domain/teach-meet/rules/closed-cells';
import type { Placement } from '#shared/domain/teach-meet/rules/placement';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';

/** A Teach-meet as the rules read it, with nobody's talk fixed. */
export function timetableOf(teachMeet: TeachMeet): TimetableProblem {
  const slots = listSlots(teachMeet);
  return timetableProblem.parse({
    kind: 'timetable',
    slots: slots.map(({ id, blockId, start, minutes }) => ({ id, session: blockId, start, minutes })),
    rooms: teachMeet.rooms.map(({ id, capacity, equipment }) => ({ id, capacity, equipment })),
    talks: activeTalks(teachMeet).map((talk) => ({
      id: talk.id,
      presenters: talk.presenters.map((each) =>
        each.kind === 'person' ? each.personId : `visitor ${each.name}`,
      ),
      theme: talk.theme,
      staffGroup: talk.staffGroup,
      minutes: talk.minutes,
      demand: talk.demand,
      needs: talk.needs,
      unavailable: unavailableSlots(talk, slots),
      preference: talk.preference ?? undefined,
    })),
    mustNotClash: teachMeet.mustNotClash,
    weights: teachMeet.weights,
  });
}

export function placementsOf(teachMeet: TeachMeet): readonly Placement[] {
  return Object.entries(teachMeet.placements).flatMap(([talk, at]) =>
    at ? [{ talk, room: at.roomId, slot: at.slotId }] : [],
  );
}

/** A place for every talk that leaves those already placed where they stand, or null where there is none. */
export function placeTheRest(
  problem: TimetableProblem,
  placed: readonly Placement[],
): readonly Placement[] | null {
  const standing = new Set(placed.map((each) => each.talk));
  const waiting = problem.talks
    .filter((talk) => !standing.has(talk.id))
    .map((talk) => ({
      talk: talk.id,
      open: closedCells(problem, placed, talk.id).filter((cell) => cell.closedBy === null),
    }))
    .toSorted((a, b) => a.open.length - b.open.length);
  const hardest = waiting[0];
  if (!hardest) return placed;
  for (const { room, slot } of hardest.open) {
    const whole = placeTheRest(problem, [...placed, { talk: hardest.talk, room, slot }]);
    if (whole) return whole;
  }
  return null;
}
