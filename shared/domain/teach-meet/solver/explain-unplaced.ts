import { closedCells } from '../rules/closed-cells';
import { HARD_RULES } from '../rules/hard-rules';
import type { Placement } from '../rules/placement';
import type { TimetableProblem } from '../../problem/timetable-problem';
import { Arrangement } from './arrangement';
import { type Grid, toCells, toPlacements } from './grid';
import { makeRoom } from './make-room';
import { enlargeGrid, listRelaxations } from './relaxations';
import type { ClosedBy, UnplacedTalk } from './timetable-solution';

/**
 * Why each unplaced talk found no cell. Every cell is counted once, under the first rule (in the order of HARD_RULES)
 * that closes it; the relaxation was tried out: with that one change the talk has a place and nobody else loses one.
 */
export function explainUnplaced(grid: Grid, cellOf: Int32Array): readonly UnplacedTalk[] {
  const { problem } = grid;
  const placements = toPlacements(grid, cellOf);
  const larger = enlargeGrid(problem);
  return problem.talks.flatMap((talk, index) => {
    if ((cellOf[index] ?? -1) >= 0) return [];
    const relaxation = listRelaxations(grid, index, larger).find((each) => {
      const relaxed = each.grid();
      return makeRoom(new Arrangement(relaxed, toCells(relaxed, placements)), index);
    });
    return [
      {
        talk: talk.id,
        because: countClosed(problem, placements, talk.id),
        smallestRelaxation: relaxation?.words ?? 'no single change would place it',
      },
    ];
  });
}

function countClosed(
  problem: TimetableProblem,
  placements: readonly Placement[],
  talk: string,
): readonly ClosedBy[] {
  const cells = closedCells(problem, placements, talk);
  return HARD_RULES.flatMap(({ name }) => {
    const closed = cells.filter((cell) => cell.closedBy?.rule === name).length;
    return closed > 0 ? [{ rule: name, cells: closed }] : [];
  });
}
