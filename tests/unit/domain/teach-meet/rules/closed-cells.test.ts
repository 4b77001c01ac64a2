import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlacements } from '#shared/domain/teach-meet/rules/check-placements';
import { closedCells } from '#shared/domain/teach-meet/rules/closed-cells';
import { solveTimetable } from '#shared/domain/teach-meet/solver/solve-timetable';
import { morning, smallProblems, talk } from '../solver/timetable-builder';

describe('closedCells', () => {
  it('says which rule closes a cell and because of which talks', () => {
    const problem = morning(2, 2, {
      talks: [talk('a', { unavailable: ['s2'] }), talk('b')],
      mustNotClash: [['a', 'b']],
    });
    const states = closedCells(problem, [{ talk: 'b', room: 'r1', slot: 's1' }], 'a');
    expect(states.map(({ room, slot, closedBy }) => [room, slot, closedBy?.rule, closedBy?.talks])).toEqual([
      ['r1', 's1', 'must-not-clash', ['b']],
      ['r2', 's1', 'must-not-clash', ['b']],
      ['r1', 's2', 'presenter-unavailable', []],
      ['r2', 's2', 'presenter-unavailable', []],
    ]);
  });

  it('leaves the talk its own cell', () => {
    const problem = morning(1, 1, { talks: [talk('a')] });
    expect(closedCells(problem, [{ talk: 'a', room: 'r1', slot: 's1' }], 'a')[0]?.closedBy).toBeNull();
  });

  it('opens exactly the cells where a move breaks no rule', () => {
    fc.assert(
      fc.property(smallProblems({ talks: 5, slots: 3, rooms: 2 }), (problem) => {
        const { placements } = solveTimetable(problem, { iterationBudget: 500 });
        for (const { id } of problem.talks) {
          const others = placements.filter((each) => each.talk !== id);
          for (const { room, slot, closedBy } of closedCells(problem, placements, id)) {
            const broken = checkPlacements(problem, [...others, { talk: id, room, slot }]).map(
              ({ rule }) => rule,
            );
            expect(broken.length === 0).toBe(closedBy === null);
            expect(closedBy === null || broken.includes(closedBy.rule)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
