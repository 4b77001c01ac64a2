import type { TimetableProblem } from '#shared/domain/problem/timetable-problem';
import { checkPlacements } from '#shared/domain/teach-meet/rules/check-placements';
import type { Placement } from '#shared/domain/teach-meet/rules/placement';
import { type Figures, isBetter } from '#shared/domain/teach-meet/solver/anneal';
import { countKept, weighPlacements } from '#shared/domain/teach-meet/solver/penalty';

/** The best figures of all timetables there are, tried one by one: for a handful of talks and cells. */
export function solveExhaustively(problem: TimetableProblem): Figures {
  let best: Figures = { unplaced: Infinity, kept: 0, penalty: 0 };
  const visit = (index: number, placements: readonly Placement[]): void => {
    const talk = problem.talks[index];
    if (!talk) {
      const figures = {
        unplaced: problem.talks.length - placements.length,
        kept: countKept(problem, placements),
        penalty: weighPlacements(problem, placements).total,
      };
      if (isBetter(figures, best)) best = figures;
      return;
    }
    for (const slot of problem.slots) {
      for (const room of problem.rooms) {
        const next = [...placements, { talk: talk.id, room: room.id, slot: slot.id }];
        if (checkPlacements(problem, next).length === 0) visit(index + 1, next);
      }
    }
    if (index - placements.length < best.unplaced) visit(index + 1, placements);
  };
  visit(0, []);
  return best;
}
