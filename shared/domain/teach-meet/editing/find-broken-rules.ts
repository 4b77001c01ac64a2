import { talkId, type Room, type TalkId, type TeachMeet } from '../teach-meet';
import { checkPlacements } from '../rules/check-placements';
import type { RuleName } from '../rules/hard-rules';
import type { Placement as ProblemPlacement } from '../rules/placement';
import { listSlots, type Slot } from '../plan/list-slots';
import type { People } from '../plan/words';
import { clashSentence, type Standing } from './rule-words';
import { standingPlacements, toProblemPlacements, toRuleProblem } from './to-timetable-problem';

/** A hard rule that talks break where they stand. */
export type BrokenRule = {
  /** The same rule broken by the same talks in the same cells has the same key. */
  readonly key: string;
  readonly rule: RuleName;
  readonly standing: readonly Standing[];
  readonly sentence: string;
};

/** Every hard rule that the placed talks break, by the rules that the solver obeys. */
export function findBrokenRules(teachMeet: TeachMeet, people: People): readonly BrokenRule[] {
  const standAt = standingOf(teachMeet);
  const placements = toProblemPlacements(standingPlacements(teachMeet));
  return checkPlacements(toRuleProblem(teachMeet), placements).map(({ rule, placements: concerned }) => {
    const standing = concerned.flatMap(standAt);
    return {
      key: [rule, ...concerned.map((each) => `${each.talk}@${each.room}@${each.slot}`)].join(' '),
      rule,
      standing,
      sentence: clashSentence(rule, standing, people),
    };
  });
}

/** Finds the talk, room and slot that a placement names; nothing where one of them is gone. */
export function standingOf(teachMeet: TeachMeet): (placement: ProblemPlacement) => readonly Standing[] {
  const rooms = new Map<string, Room>(teachMeet.rooms.map((room) => [room.id, room]));
  const slots = new Map<string, Slot>(listSlots(teachMeet).map((slot) => [slot.id, slot]));
  return (placement) => {
    const talk = teachMeet.talks[talkId.parse(placement.talk)];
    const room = rooms.get(placement.room);
    const slot = slots.get(placement.slot);
    return talk && room && slot ? [{ talk, room, slot }] : [];
  };
}

/** The talk that stands in a cell, if any does. */
export function talkAt(
  teachMeet: TeachMeet,
  cell: { readonly roomId: string; readonly slotId: string },
): TalkId | undefined {
  for (const [id, placement] of standingPlacements(teachMeet)) {
    if (placement.roomId === cell.roomId && placement.slotId === cell.slotId) return id;
  }
  return undefined;
}
