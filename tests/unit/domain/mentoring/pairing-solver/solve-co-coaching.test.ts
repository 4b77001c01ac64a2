import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provesCoCoaching } from '#shared/domain/mentoring/pairing-solver/co-coaching-certificate';
import {
  solveCoCoaching,
  solveCoCoachingWithProof,
} from '#shared/domain/mentoring/pairing-solver/solve-co-coaching';
import type { CoCoachingProblem } from '#shared/domain/problem/pairing-problem';
import { faultsOfCoCoaching } from './check-answer';
import { denseCoCoaching, ringyCoCoaching, smallCoCoaching } from './small-problems';
import { everyMatching, highest, worthOf } from './try-everything';

function group(
  people: string,
  scores: Record<string, number>,
  change: Partial<CoCoachingProblem> = {},
): CoCoachingProblem {
  return {
    kind: 'co-coaching',
    objective: 'most-people',
    people: [...people],
    scores: Object.entries(scores).map(([pair, score]) => ({ a: pair.charAt(0), b: pair.charAt(1), score })),
    locked: [],
    groupOfThree: 'never',
    ...change,
  };
}

describe('solveCoCoaching', { timeout: 60_000 }, () => {
  it('finds what trying everything finds, keeps every rule and proves it', () => {
    fc.assert(
      fc.property(smallCoCoaching, (problem) => {
        const { solution, matching } = solveCoCoachingWithProof(problem);
        expect(faultsOfCoCoaching(problem, solution)).toEqual([]);
        const best = highest(everyMatching(problem).map((pairs) => worthOf(problem.objective, pairs)));
        expect(worthOf(problem.objective, matching)).toEqual(best);
        expect(solution.optimal).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('proves groups of up to 26 in which rings of people stand inside rings', () => {
    fc.assert(
      fc.property(ringyCoCoaching, (problem) => {
        const { solution, certificate, matching } = solveCoCoachingWithProof(problem);
        expect(faultsOfCoCoaching(problem, solution)).toEqual([]);
        expect(solution.optimal).toBe(true);
        expect(recheck(problem, certificate)).toBe(
          4 * matching.filter(isOpen(problem)).reduce(weighIn(problem), 0),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('proves large groups, where the search starts from the answer for a few pairs of each person', () => {
    fc.assert(
      fc.property(denseCoCoaching, (problem) => {
        const { solution } = solveCoCoachingWithProof(problem);
        expect(faultsOfCoCoaching(problem, solution)).toEqual([]);
        expect(solution.optimal).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('gives the reasons that trying everything gives', () => {
    fc.assert(
      fc.property(smallCoCoaching, (drawn) => {
        const problem = { ...drawn, groupOfThree: 'never' as const };
        const { pairs, unpaired } = solveCoCoaching(problem);
        const paired = pairs.flatMap(({ a, b }) => [a, b]);
        const all = everyMatching(problem).map((each) => new Set(each.flatMap(({ a, b }) => [a, b])));
        for (const { person, because } of unpaired) {
          const isAllowed = problem.scores.some(({ a, b }) => a === person || b === person);
          const canJoin = all.some((each) => each.has(person) && paired.every((other) => each.has(other)));
          const taken = canJoin ? 'costs-more-than-it-gains' : 'all-allowed-partners-taken';
          expect(because).toBe(isAllowed ? taken : 'no-allowed-partner');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('pairs around a ring of five with a tail', () => {
    const ring = group('abcdef', { ab: 9, bc: 9, cd: 9, de: 9, ea: 9, af: 1 });
    expect(solveCoCoaching(ring)).toMatchObject({ paired: 3, total: 19, optimal: true });
  });

  it('leaves two people over rather than lose points when the score comes first', () => {
    const path = group('abcd', { ab: 4, bc: 10, cd: 4 }, { objective: 'best-score' });
    const solution = solveCoCoaching(path);
    expect(solution.pairs).toEqual([{ a: 'b', b: 'c', score: 10 }]);
    expect(solution.unpaired).toEqual([
      { person: 'a', because: 'costs-more-than-it-gains' },
      { person: 'd', because: 'costs-more-than-it-gains' },
    ]);
  });

  it('keeps a locked pair, written in either order, with its score', () => {
    const locked = group('abc', { ab: 5, bc: 90 }, { locked: [{ a: 'b', b: 'a' }] });
    expect(solveCoCoaching(locked)).toMatchObject({ paired: 1, total: 5, optimal: true });
  });
});

describe('groups of three', { timeout: 60_000 }, () => {
  it('lets the person left over join the pair where the three score most', () => {
    const five = group('abcde', { ab: 50, cd: 50, ea: 1, eb: 2, ec: 3, ed: 4 }, { groupOfThree: 'allow' });
    const solution = solveCoCoaching(five);
    expect(solution.triads).toEqual([{ people: ['c', 'd', 'e'], score: 57 }]);
    expect(solution).toMatchObject({ unpaired: [], paired: 1, total: 50 });
  });

  it('leaves alone whoever may not work with both of any pair', () => {
    const solution = solveCoCoaching(group('abc', { ab: 50, bc: 40 }, { groupOfThree: 'allow' }));
    expect(solution.triads).toEqual([]);
    expect(solution.unpaired).toEqual([{ person: 'c', because: 'all-allowed-partners-taken' }]);
  });

  it('places as many as can be placed, one in each pair', () => {
    const scores = { ab: 9, cd: 9, ea: 9, eb: 9, ec: 1, ed: 1, fa: 2, fb: 2 };
    const solution = solveCoCoaching(
      group('abcdef', scores, {
        groupOfThree: 'allow',
        locked: [
          { a: 'a', b: 'b' },
          { a: 'c', b: 'd' },
        ],
      }),
    );
    expect(solution.triads.map(({ people }) => people.join(''))).toEqual(['abf', 'cde']);
  });

  it('makes none where the problem does not allow it', () => {
    expect(solveCoCoaching(group('abc', { ab: 5, bc: 5, ca: 5 })).triads).toEqual([]);
  });
});

describe('provesCoCoaching', { timeout: 60_000 }, () => {
  it('refuses a pair fewer, a price too low and an even group', () => {
    fc.assert(
      fc.property(smallCoCoaching, (problem) => {
        const { certificate, matching } = solveCoCoachingWithProof(problem);
        const open = matching.filter(isOpen(problem));
        fc.pre(open.length > 0);
        expect(provesCoCoaching(problem, matching, certificate)).toBe(true);
        expect(
          provesCoCoaching(
            problem,
            matching.filter((pair) => pair !== open[0]),
            certificate,
          ),
        ).toBe(false);
        const people = certificate.people.map((each) => ({ ...each, price: each.price - 1 }));
        const lower = { ...certificate, people, bound: certificate.bound - people.length };
        expect(provesCoCoaching(problem, matching, lower)).toBe(false);
        const even = [...certificate.groups, { people: problem.people.slice(0, 2), price: 0 }];
        expect(provesCoCoaching(problem, matching, { ...certificate, groups: even })).toBe(false);
      }),
    );
  });
});

type Two = { readonly a: string; readonly b: string; readonly score: number };

function isOpen(problem: CoCoachingProblem): (pair: Two) => boolean {
  const locked = new Set(problem.locked.flatMap(({ a, b }) => [a, b]));
  return ({ a, b }) => !locked.has(a) && !locked.has(b);
}

function weighIn(problem: CoCoachingProblem): (sum: number, pair: Two) => number {
  const most = Math.floor(problem.people.length / 2);
  const person = 1 + most * Math.max(0, ...problem.scores.map(({ score }) => score));
  return (sum, { score }) =>
    sum + (problem.objective === 'most-people' ? person + score : score * (most + 1) + 1);
}

/** The bound that the prices give, worked out anew; NaN where a price is wrong. */
function recheck(
  problem: CoCoachingProblem,
  certificate: ReturnType<typeof solveCoCoachingWithProof>['certificate'],
): number {
  const price = Object.fromEntries(certificate.people.map(({ person, price }) => [person, price]));
  const weigh = weighIn(problem);
  for (const pair of problem.scores.filter(isOpen(problem))) {
    const both = certificate.groups.filter(
      ({ people }) => people.includes(pair.a) && people.includes(pair.b),
    );
    const limit = both.reduce((sum, each) => sum + each.price, (price[pair.a] ?? 0) + (price[pair.b] ?? 0));
    if (limit < 4 * weigh(0, pair)) return Number.NaN;
  }
  const all = [...Object.values(price), ...certificate.groups.map((each) => each.price)];
  if (all.some((each) => each < 0) || certificate.groups.some(({ people }) => people.length % 2 === 0))
    return Number.NaN;
  return certificate.groups.reduce(
    (sum, each) => sum + each.price * Math.floor(each.people.length / 2),
    Object.values(price).reduce((sum, each) => sum + each, 0),
  );
}
