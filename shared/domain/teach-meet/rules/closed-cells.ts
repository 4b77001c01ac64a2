import type { ProblemTalk, TimetableProblem } from '../../problem/timetable-problem';
import { bookClashes, type ClashBook, findClosingCellRule, PAIR_RULES, type RuleName } from './hard-rules';
import type { Placement } from './placement';

/** One cell of the grid as one talk finds it: open, or closed by a rule because of the other talks named. */
export type CellState = {
  readonly room: string;
  readonly slot: string;
  readonly closedBy: {
    readonly rule: RuleName;
    readonly sentence: string;
    readonly talks: readonly string[];
  } | null;
};

/**
 * Every cell of the rooms × slots grid for one talk, with all the other talks left where they stand: open, or the
 * first rule (in the order of CELL_RULES, then PAIR_RULES) that closes it. An unknown talk finds no cells.
 */
export function closedCells(
  problem: TimetableProblem,
  placements: readonly Placement[],
  talkId: string,
): readonly CellState[] {
  const talk = problem.talks.find((each) => each.id === talkId);
  if (!talk) return [];
  const clashes = bookClashes(problem);
  const talks = new Map(problem.talks.map((each) => [each.id, each]));
  const bySlot = new Map<string, Standing[]>();
  for (const { talk: id, room, slot } of placements) {
    const other = talks.get(id);
    if (!other || other === talk) continue;
    const standing = bySlot.get(slot) ?? [];
    standing.push({ talk: other, room });
    bySlot.set(slot, standing);
  }
  return problem.slots.flatMap((slot) => {
    const standing = bySlot.get(slot.id) ?? [];
    return problem.rooms.map((room) => {
      const rule = findClosingCellRule(talk, room, slot);
      const closedBy = rule
        ? { rule: rule.name, sentence: rule.sentence, talks: [] }
        : closeByOthers(talk, room.id, standing, clashes);
      return { room: room.id, slot: slot.id, closedBy };
    });
  });
}

type Standing = { readonly talk: ProblemTalk; readonly room: string };

function closeByOthers(
  talk: ProblemTalk,
  room: string,
  standing: readonly Standing[],
  clashes: ClashBook,
): CellState['closedBy'] {
  for (const rule of PAIR_RULES) {
    const others = standing.filter(
      (other) => (rule.where === 'same-slot' || other.room === room) && rule.parts(talk, other.talk, clashes),
    );
    if (others.length > 0) {
      return { rule: rule.name, sentence: rule.sentence, talks: others.map((other) => other.talk.id) };
    }
  }
  return null;
}
