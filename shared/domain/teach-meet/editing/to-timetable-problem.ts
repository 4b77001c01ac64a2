import type { TimetableProblem, ProblemTalk } from '../../problem/timetable-problem';
import type { Placement, Talk, TalkId, TeachMeet } from '../teach-meet';
import { activeTalks } from '../plan/active-talks';
import { listSlots, type Slot } from '../plan/list-slots';
import { unavailableSlots } from '../plan/unavailable-slots';
import { presenterKey } from '../plan/words';

/**
 * How much of the present timetable a draft keeps. Locked talks stay in every mode; `around-locked` places the others
 * afresh, `around-placed` keeps every talk that has a place, `least-change` leaves as many as it can where they stand.
 */
export const DRAFT_MODES = ['around-locked', 'around-placed', 'least-change'] as const;
export type DraftMode = (typeof DRAFT_MODES)[number];

/** The Teach-meet as the solver takes it: without withdrawn talks, and with every talk that the mode keeps fixed where it stands. */
export function toTimetableProblem(
  teachMeet: TeachMeet,
  options: { readonly mode: DraftMode; readonly timeLimitSeconds?: number },
): TimetableProblem {
  const standing = standingPlacements(teachMeet);
  const fixed =
    options.mode === 'around-placed'
      ? standing
      : new Map([...standing].filter(([, placement]) => placement.isLocked));
  return {
    ...describeProblem(teachMeet, fixed),
    ...(options.mode === 'least-change' && { previous: toProblemPlacements(standing) }),
    ...(options.timeLimitSeconds !== undefined && { timeLimitSeconds: options.timeLimitSeconds }),
  };
}

/** The same, with nothing fixed: what hand edits are checked against. */
export function toRuleProblem(teachMeet: TeachMeet): TimetableProblem {
  return describeProblem(teachMeet, new Map());
}

/** Where talks stand: of talks that are not withdrawn, in rooms and slots that exist. */
export function standingPlacements(teachMeet: TeachMeet): ReadonlyMap<TalkId, Placement> {
  const slots = new Set(listSlots(teachMeet).map((slot) => slot.id));
  const rooms = new Set(teachMeet.rooms.map((room) => room.id));
  return new Map(
    activeTalks(teachMeet).flatMap((talk) => {
      const placement = teachMeet.placements[talk.id];
      return placement && slots.has(placement.slotId) && rooms.has(placement.roomId)
        ? [[talk.id, placement] as const]
        : [];
    }),
  );
}

/** Placements as problems and solutions write them. */
export function toProblemPlacements(
  standing: ReadonlyMap<TalkId, Placement>,
): NonNullable<TimetableProblem['previous']> {
  return [...standing].map(([talk, { roomId, slotId }]) => ({ talk, room: roomId, slot: slotId }));
}

function describeProblem(teachMeet: TeachMeet, fixed: ReadonlyMap<TalkId, Placement>): TimetableProblem {
  const slots = listSlots(teachMeet);
  const talks = activeTalks(teachMeet);
  const known = new Set(talks.map((talk) => talk.id));
  return {
    kind: 'timetable',
    slots: slots.map(({ id, blockId, start, minutes }) => ({ id, session: blockId, start, minutes })),
    rooms: teachMeet.rooms.map(({ id, capacity, equipment }) => ({
      id,
      capacity,
      equipment: equipment.map(sameEquipment),
    })),
    talks: talks.map((talk) => describeTalk(talk, slots, fixed.get(talk.id))),
    mustNotClash: teachMeet.mustNotClash
      .filter(([a, b]) => a !== b && known.has(a) && known.has(b))
      .map(([a, b]) => [a, b]),
    weights: teachMeet.weights,
  };
}

function describeTalk(talk: Talk, slots: readonly Slot[], fixed: Placement | undefined): ProblemTalk {
  return {
    id: talk.id,
    presenters: [...new Set(talk.presenters.map(presenterKey))],
    theme: talk.theme,
    staffGroup: talk.staffGroup,
    minutes: talk.minutes,
    demand: talk.demand,
    needs: talk.needs.map(sameEquipment),
    unavailable: unavailableSlots(talk, slots),
    ...(talk.preference !== null && { preference: talk.preference }),
    ...(fixed && { fixed: { room: fixed.roomId, slot: fixed.slotId } }),
  };
}

/** “Piano” and “piano ” are the same piano. */
export function sameEquipment(name: string): string {
  return name.trim().toLowerCase();
}
