import type { TimetableProblem } from '../../problem/timetable-problem';
import { bookClashes, CELL_RULES, PAIR_RULES, PLACED_ONCE, type RuleName } from './hard-rules';
import type { Placement } from './placement';

/** One broken rule: the talks it concerns, and the cell where each of them stands. */
export type BrokenRule = {
  readonly rule: RuleName;
  readonly sentence: string;
  readonly placements: readonly Placement[];
};

/**
 * Every hard rule that these placements break; the placements must name talks, rooms and slots of the problem
 * (others are passed over).
 *
 * @example
 * checkPlacements(problem, [{ talk: 't1', room: 'hall', slot: 's1' }, { talk: 't2', room: 'hall', slot: 's1' }])
 * //=> [{ rule: 'one-talk-per-cell', placements: [both], … }]
 */
export function checkPlacements(
  problem: TimetableProblem,
  placements: readonly Placement[],
): readonly BrokenRule[] {
  const clashes = bookClashes(problem);
  const talks = new Map(problem.talks.map((talk) => [talk.id, talk]));
  const rooms = new Map(problem.rooms.map((room) => [room.id, room]));
  const slots = new Map(problem.slots.map((slot) => [slot.id, slot]));
  const standing = placements.flatMap((placement) => {
    const talk = talks.get(placement.talk);
    const room = rooms.get(placement.room);
    const slot = slots.get(placement.slot);
    return talk && room && slot ? [{ placement, talk, room, slot }] : [];
  });
  const broken: BrokenRule[] = [];
  standing.forEach((one, index) => {
    for (const rule of CELL_RULES) {
      if (rule.closes(one.talk, one.room, one.slot)) {
        broken.push({ rule: rule.name, sentence: rule.sentence, placements: [one.placement] });
      }
    }
    for (const other of standing.slice(index + 1)) {
      const both = [one.placement, other.placement];
      if (one.talk === other.talk) {
        broken.push({ rule: PLACED_ONCE.name, sentence: PLACED_ONCE.sentence, placements: both });
        continue;
      }
      if (one.slot !== other.slot) continue;
      for (const rule of PAIR_RULES) {
        if (rule.where === 'same-cell' && one.room !== other.room) continue;
        if (rule.parts(one.talk, other.talk, clashes)) {
          broken.push({ rule: rule.name, sentence: rule.sentence, placements: both });
        }
      }
    }
  });
  return broken;
}
