import { listWords, plural } from '../../../lib/plural';
import type { TeachMeet } from '../teach-meet';
import { listSlots } from '../plan/list-slots';
import { quote } from '../plan/words';
import { closedCells } from '../rules/closed-cells';
import type { BrokenRule } from './find-broken-rules';
import { equippedRooms, missingEquipment, type Standing } from './rule-words';
import { standingPlacements, toProblemPlacements, toRuleProblem } from './to-timetable-problem';

/**
 * Makes ready to say how broken rules are mended: with the open place nearest in time for one of the talks, an unlocked
 * one if there is one; where no place is open, with what would open one.
 */
export function prepareMends(teachMeet: TeachMeet): (broken: BrokenRule) => string {
  const findNearest = prepareNearest(teachMeet);
  const isLocked = ({ talk }: Standing) => teachMeet.placements[talk.id]?.isLocked ?? false;
  return (broken) => {
    const byFreedom = broken.standing
      .toReversed()
      .toSorted((a, b) => Number(isLocked(a)) - Number(isLocked(b)));
    for (const standing of byFreedom) {
      const where = findNearest(standing.talk.id, standing.slot.id);
      if (where === undefined) continue;
      const title = quote(standing.talk.title);
      return isLocked(standing)
        ? `Unlock ${title} and move it to ${where}, which is open to it.`
        : `Move ${title} to ${where}, which is open to it.`;
    }
    const [first] = broken.standing;
    return first ? mendByRule(teachMeet, broken.rule, first) : '';
  };
}

function mendByRule(teachMeet: TeachMeet, rule: BrokenRule['rule'], at: Standing): string {
  const title = quote(at.talk.title);
  switch (rule) {
    case 'equipment-missing': {
      const rooms = equippedRooms(teachMeet, at.talk).map((room) => room.name);
      const lacking = listWords(missingEquipment(at.talk, at.room));
      return rooms.length > 0
        ? `Swap ${title} with a talk in ${listWords(rooms)}, or bring ${lacking} to ${at.room.name}.`
        : `Bring ${lacking} to ${at.room.name}: no room has it.`;
    }
    case 'talk-too-long':
      return `Give the slot at ${at.slot.start} more time, or shorten ${title} to ${plural(at.slot.minutes, 'minute')}.`;
    case 'presenter-unavailable':
      return `Swap ${title} with a talk at another time: no place that is open to it is empty.`;
    default:
      return `Swap one of the two with a talk at another time, or take one out: no empty place is open to either.`;
  }
}

function prepareNearest(teachMeet: TeachMeet): (talkId: string, slotId: string) => string | undefined {
  const problem = toRuleProblem(teachMeet);
  const placements = toProblemPlacements(standingPlacements(teachMeet));
  const slots = listSlots(teachMeet);
  const order = new Map<string, number>(slots.map((slot, index) => [slot.id, index]));
  const timeOf = (slotId: string) => order.get(slotId) ?? 0;
  return (talkId, slotId) => {
    const open = closedCells(problem, placements, talkId).filter((cell) => cell.closedBy === null);
    const away = (slot: string) => Math.abs(timeOf(slot) - timeOf(slotId));
    const [nearest] = open.toSorted((a, b) => away(a.slot) - away(b.slot));
    const room = teachMeet.rooms.find((each) => each.id === nearest?.room);
    const slot = slots.find((each) => each.id === nearest?.slot);
    return room && slot ? `${room.name}, ${slot.start}` : undefined;
  };
}
