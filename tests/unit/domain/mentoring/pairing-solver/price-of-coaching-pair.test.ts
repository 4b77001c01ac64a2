import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceOfCoachingPair } from '#shared/domain/mentoring/pairing-solver/price-of-coaching-pair';
import { solveCoCoachingWithProof } from '#shared/domain/mentoring/pairing-solver/solve-co-coaching';
import type { CoCoachingProblem } from '#shared/domain/problem/pairing-problem';
import { faultsOfCoCoaching } from './check-answer';
import { smallCoCoaching } from './small-problems';
import { everyMatching, highest, totalOf, type Two, worthOf } from './try-everything';

const name = ({ a, b }: { readonly a: string; readonly b: string }): string => [a, b].toSorted().join(' ');

const four: CoCoachingProblem = {
  kind: 'co-coaching',
  objective: 'most-people',
  people: ['Amina', 'Ben', 'Cara', 'Dev'],
  scores: [
    { a: 'Amina', b: 'Ben', score: 60 },
    { a: 'Cara', b: 'Dev', score: 60 },
    { a: 'Amina', b: 'Cara', score: 50 },
    { a: 'Ben', b: 'Dev', score: 56 },
  ],
  locked: [],
  groupOfThree: 'never',
};

describe('priceOfCoachingPair', { timeout: 60_000 }, () => {
  it('tells the points lost and the pairs that end and begin', () => {
    expect(priceOfCoachingPair(four, 'Cara', 'Amina')).toMatchObject({
      ok: true,
      value: { points: 14, pairs: 0, ended: four.scores.slice(0, 2), begun: [{ score: 50 }, { score: 56 }] },
    });
  });

  it('is the best of all matchings with that pair, and keeps as many pairs as any of those', () => {
    fc.assert(
      fc.property(smallCoCoaching, fc.nat(), (drawn, pick) => {
        const problem = { ...drawn, groupOfThree: 'never' as const };
        const wished = problem.scores[pick % Math.max(1, problem.scores.length)] ?? { a: 'p0', b: 'p0' };
        const forced = everyMatching(problem).filter((pairs) =>
          pairs.some((pair) => name(pair) === name(wished)),
        );
        const price = priceOfCoachingPair(problem, wished.a, wished.b);
        expect(price.ok).toBe(forced.length > 0);
        if (!price.ok) return;
        const before = solveCoCoachingWithProof(problem).matching;
        const names = new Set(before.map(name));
        const worth = (pairs: readonly Two[]): readonly number[] =>
          worthOf(problem.objective, pairs).concat(pairs.filter((pair) => names.has(name(pair))).length);
        const { solution, points, pairs, ended, begun } = price.value;
        expect(worth(solution.pairs)).toEqual(highest(forced.map(worth)));
        expect(solution.optimal).toBe(true);
        expect(faultsOfCoCoaching(problem, solution)).toEqual([]);
        expect([points, pairs]).toEqual([totalOf(before) - solution.total, before.length - solution.paired]);
        expect(totalOf(ended) - totalOf(begun)).toBe(points);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses to break a lock, and a person with themselves', () => {
    const locked = { ...four, locked: [{ a: 'Ben', b: 'Amina' }] };
    expect(priceOfCoachingPair(locked, 'Amina', 'Cara')).toMatchObject({ error: { name: 'person-locked' } });
    expect(priceOfCoachingPair(four, 'Ben', 'Ben')).toMatchObject({ error: { name: 'not-in-the-group' } });
  });
});
