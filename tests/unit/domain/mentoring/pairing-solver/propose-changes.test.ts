import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastChange } from '#shared/domain/mentoring/pairing-solver/least-change';
import { listMoves } from '#shared/domain/mentoring/pairing-solver/list-moves';
import { priceOfForcing } from '#shared/domain/mentoring/pairing-solver/price-of-forcing';
import { runnerUp } from '#shared/domain/mentoring/pairing-solver/runner-up';
import { solvePairing } from '#shared/domain/mentoring/pairing-solver/solve-pairing';
import type { PairingProblem } from '#shared/domain/problem/pairing-problem';
import { faultsOfPairing } from './check-answer';
import { smallPairing } from './small-problems';
import { everyPairing, highest, type Pair, worthOf } from './try-everything';

const twoMentors: PairingProblem = {
  kind: 'pairing',
  objective: 'most-people',
  mentors: [
    { id: 'Amina', capacity: 1 },
    { id: 'Ben', capacity: 1 },
  ],
  coachees: ['Cara', 'Dev'],
  scores: [
    { mentor: 'Amina', coachee: 'Cara', score: 90 },
    { mentor: 'Ben', coachee: 'Cara', score: 80 },
    { mentor: 'Amina', coachee: 'Dev', score: 70 },
    { mentor: 'Ben', coachee: 'Dev', score: 74 },
  ],
  locked: [],
};

const countKept = (
  pairs: readonly Pair[],
  previous: readonly { mentor: string; coachee: string }[],
): number =>
  pairs.filter((pair) =>
    previous.some((each) => each.mentor === pair.mentor && each.coachee === pair.coachee),
  ).length;

describe('priceOfForcing', { timeout: 60_000 }, () => {
  it('tells the points that the whole loses and who else moves', () => {
    const price = priceOfForcing(twoMentors, solvePairing(twoMentors), 'Ben', 'Cara');
    expect(price).toMatchObject({
      ok: true,
      value: { points: 14, people: 0, othersMoved: [{ coachee: 'Dev', from: 'Ben', to: 'Amina' }] },
    });
  });

  it('loses what solving again with the pair locked loses, and moves as few others as any best answer', () => {
    fc.assert(
      fc.property(smallPairing, fc.nat(), (problem, pick) => {
        const solution = solvePairing(problem);
        const pair = problem.scores[pick % Math.max(1, problem.scores.length)];
        fc.pre(pair !== undefined);
        if (pair === undefined) return;
        const price = priceOfForcing(problem, solution, pair.mentor, pair.coachee);
        const forced = everyPairing(problem).filter((pairs) => countKept(pairs, [pair]) === 1);
        expect(price.ok).toBe(forced.length > 0);
        if (!price.ok) return;
        const { points, people, solution: after } = price.value;
        const worth = (pairs: readonly Pair[]): readonly number[] =>
          worthOf(problem.objective, pairs).concat(countKept(pairs, solution.pairs));
        expect(worth(after.pairs)).toEqual(highest(forced.map(worth)));
        expect([points, people]).toEqual([solution.total - after.total, solution.paired - after.paired]);
        expect(after.optimal).toBe(true);
        const locked = problem.locked.some(({ coachee }) => coachee === pair.coachee)
          ? problem.locked
          : [...problem.locked, { mentor: pair.mentor, coachee: pair.coachee }];
        expect(faultsOfPairing({ ...problem, locked }, after)).toEqual([]);
        expect(after.total).toBe(solvePairing({ ...problem, locked }).total);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses to break a lock', () => {
    const locked = { ...twoMentors, locked: [{ mentor: 'Ben', coachee: 'Cara' }] };
    const solution = solvePairing(locked);
    expect(priceOfForcing(locked, solution, 'Amina', 'Cara')).toMatchObject({
      error: { name: 'coachee-locked' },
    });
    expect(priceOfForcing(locked, solution, 'Ben', 'Dev')).toMatchObject({
      error: { name: 'mentor-full-of-locks' },
    });
  });

  it('refuses people who are not in the round', () => {
    expect(priceOfForcing(twoMentors, solvePairing(twoMentors), 'Eve', 'Dev')).toMatchObject({
      error: { name: 'not-in-the-round' },
    });
  });
});

describe('runnerUp', { timeout: 60_000 }, () => {
  it('names the mentor whose choice costs the whole least', () => {
    expect(runnerUp(twoMentors, solvePairing(twoMentors), 'Cara')).toMatchObject({
      mentor: 'Ben',
      points: 14,
    });
  });

  it('costs no more than forcing any other allowed mentor', () => {
    fc.assert(
      fc.property(smallPairing, fc.nat({ max: 5 }), (problem, number) => {
        const coachee = `c${number}`;
        fc.pre(problem.coachees.includes(coachee));
        const solution = solvePairing(problem);
        const present = solution.pairs.find((pair) => pair.coachee === coachee)?.mentor;
        const losses = problem.scores
          .filter((pair) => pair.coachee === coachee && pair.mentor !== present)
          .map((pair) => priceOfForcing(problem, solution, pair.mentor, coachee))
          .flatMap((price) => (price.ok ? [worthOf(problem.objective, price.value.solution.pairs)] : []));
        const next = runnerUp(problem, solution, coachee);
        const isLocked = problem.locked.some((lock) => lock.coachee === coachee);
        expect(next === null).toBe(isLocked || losses.length === 0);
        expect(next ? [worthOf(problem.objective, next.solution.pairs)] : []).toEqual(
          next ? [highest(losses)] : [],
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('leastChange', { timeout: 60_000 }, () => {
  it('keeps a pair although another would score more', () => {
    const previous = [{ mentor: 'Ben', coachee: 'Cara' }];
    const change = leastChange(twoMentors, previous);
    expect(change).toMatchObject({ kept: 1, moves: [{ coachee: 'Dev', from: null, to: 'Amina' }] });
    expect(change.solution.total).toBe(150);
  });

  it('pairs the coachees of a mentor who leaves without moving anybody else', () => {
    const before = solvePairing(twoMentors);
    const left: PairingProblem = {
      ...twoMentors,
      mentors: [{ id: 'Amina', capacity: 2 }],
      scores: twoMentors.scores.filter(({ mentor }) => mentor === 'Amina'),
    };
    expect(leastChange(left, before.pairs).moves).toEqual([{ coachee: 'Dev', from: 'Ben', to: 'Amina' }]);
  });

  it('is the best in its order: people, kept, score; or kept, score', () => {
    const previous = fc.array(
      fc.record({
        mentor: fc.nat({ max: 4 }).map((m) => `m${m}`),
        coachee: fc.nat({ max: 6 }).map((c) => `c${c}`),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(smallPairing, previous, (problem, previous) => {
        const distinct = [...new Map(previous.map((pair) => [pair.coachee, pair])).values()];
        const { solution, kept, moves } = leastChange(problem, distinct);
        const worth = (pairs: readonly Pair[]): readonly number[] => {
          const [first, second] = worthOf(problem.objective, pairs);
          const held = countKept(pairs, distinct);
          return problem.objective === 'most-people' ? [first ?? 0, held, second ?? 0] : [held, first ?? 0];
        };
        expect(worth(solution.pairs)).toEqual(highest(everyPairing(problem).map(worth)));
        expect(kept).toBe(countKept(solution.pairs, distinct));
        expect(solution.optimal).toBe(true);
        expect(faultsOfPairing(problem, solution)).toEqual([]);
        expect(moves).toEqual(listMoves(distinct, solution.pairs));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('listMoves', { timeout: 60_000 }, () => {
  it('lists the moved, the newly unpaired and the newly paired, and nobody who stays', () => {
    const before = ['m1 c1', 'm2 c2', 'm3 c3'].map(toPair);
    const after = ['m4 c1', 'm3 c3', 'm2 c4'].map(toPair);
    expect(listMoves(before, after)).toEqual([
      { coachee: 'c1', from: 'm1', to: 'm4' },
      { coachee: 'c2', from: 'm2', to: null },
      { coachee: 'c4', from: null, to: 'm2' },
    ]);
  });
});

function toPair(words: string): { readonly mentor: string; readonly coachee: string } {
  const [mentor = '', coachee = ''] = words.split(' ');
  return { mentor, coachee };
}
