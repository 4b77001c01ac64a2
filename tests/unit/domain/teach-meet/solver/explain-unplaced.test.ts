import { describe, expect, it } from 'vitest';
import type { TimetableProblem } from '#shared/domain/problem/timetable-problem';
import { solveTimetable } from '#shared/domain/teach-meet/solver/solve-timetable';
import { morning, talk } from './timetable-builder';

const relaxationOf = (problem: TimetableProblem) =>
  solveTimetable(problem, { iterationBudget: 20_000, fixedFirst: true }).unplaced.map(
    (each) => each.smallestRelaxation,
  );

describe('explainUnplaced', () => {
  it('counts every cell under the first rule that closes it', () => {
    const problem = morning(2, 2, { talks: [talk('a', { unavailable: ['s1'], needs: ['sound'] })] });
    expect(solveTimetable(problem, { iterationBudget: 1000 }).unplaced[0]?.because).toEqual([
      { rule: 'presenter-unavailable', cells: 2 },
      { rule: 'equipment-missing', cells: 2 },
    ]);
  });

  it('asks for a presenter to be freed where that is enough', () => {
    expect(
      relaxationOf(morning(1, 1, { talks: [talk('a', { presenters: ['p4'], unavailable: ['s1'] })] })),
    ).toEqual(['free p4 in s1']);
  });

  it('asks for a clash to be allowed', () => {
    const problem = morning(1, 2, {
      talks: [talk('a', { fixed: { room: 'r1', slot: 's1' } }), talk('b')],
      mustNotClash: [['a', 'b']],
    });
    expect(relaxationOf(problem)).toEqual(['let b clash with a']);
  });

  it('asks for equipment', () => {
    expect(relaxationOf(morning(1, 1, { talks: [talk('a', { needs: ['sound'] })] }))).toEqual([
      'add sound to r1',
    ]);
  });

  it('asks for a talk to be unlocked that could move aside', () => {
    const problem = morning(2, 1, {
      slots: [
        { id: 's1', session: 'morning', start: '09:00', minutes: 8 },
        { id: 's2', session: 'morning', start: '09:09', minutes: 7 },
      ],
      talks: [talk('a', { fixed: { room: 'r1', slot: 's1' } }), talk('b', { minutes: 8 })],
    });
    expect(relaxationOf(problem)).toEqual(['unlock a']);
  });

  it('asks for a shorter talk', () => {
    expect(relaxationOf(morning(1, 1, { talks: [talk('a', { minutes: 9 })] }))).toEqual([
      'shorten a to 7 minutes',
    ]);
  });

  it('asks for a slot where the day is full', () => {
    expect(relaxationOf(morning(1, 1, { talks: [talk('a'), talk('b')] }))).toEqual(['add one more slot']);
  });

  it('moves others along to make room', () => {
    const problem = morning(2, 1, {
      rooms: [
        { id: 'r1', capacity: 9, equipment: [] },
        { id: 'r2', capacity: 9, equipment: ['sound'] },
      ],
      slots: [{ id: 's1', session: 'morning', start: '09:00', minutes: 7 }],
      talks: [
        talk('a'),
        talk('b', { presenters: ['p'], needs: ['sound'] }),
        talk('c', { presenters: ['q'], unavailable: ['s1'] }),
      ],
    });
    expect(relaxationOf({ ...problem, talks: problem.talks.slice(0, 2) })).toEqual([]);
    expect(relaxationOf(problem)).toEqual(['add one more slot']);
  });

  it('says so where no single change helps', () => {
    const problem = morning(1, 1, { talks: [talk('a', { needs: ['sound'], minutes: 9 })] });
    expect(relaxationOf(problem)).toEqual(['no single change would place it']);
  });
});
