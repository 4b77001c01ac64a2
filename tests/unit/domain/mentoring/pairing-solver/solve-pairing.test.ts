import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solvePairing, solvePairingWithProof } from '#shared/domain/mentoring/pairing-solver/solve-pairing';
import type { PairingProblem } from '#shared/domain/problem/pairing-problem';
import { faultsOfPairing } from './check-answer';
import { smallPairing } from './small-problems';
import { everyPairing, highest, worthOf } from './try-everything';

function pairing(change: Partial<PairingProblem>): PairingProblem {
  return {
    kind: 'pairing',
    objective: 'most-people',
    mentors: [
      { id: 'm1', capacity: 1 },
      { id: 'm2', capacity: 1 },
    ],
    coachees: ['c1', 'c2'],
    scores: [],
    locked: [],
    ...change,
  };
}

/** c1 is worth 100 with m1 and 0 with m2; c2 could only have m1. */
const oneInTheWay = [
  { mentor: 'm1', coachee: 'c1', score: 100 },
  { mentor: 'm2', coachee: 'c1', score: 0 },
  { mentor: 'm1', coachee: 'c2', score: 50 },
];

describe('solvePairing', { timeout: 60_000 }, () => {
  it('finds what trying everything finds, keeps every rule and proves it', () => {
    fc.assert(
      fc.property(smallPairing, (problem) => {
        const solution = solvePairing(problem);
        expect(faultsOfPairing(problem, solution)).toEqual([]);
        const best = highest(everyPairing(problem).map((pairs) => worthOf(problem.objective, pairs)));
        expect(worthOf(problem.objective, solution.pairs)).toEqual(best);
        expect(solution.optimal).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the reasons that trying everything gives', () => {
    fc.assert(
      fc.property(smallPairing, (problem) => {
        const { pairs, unpaired } = solvePairing(problem);
        const paired = pairs.map(({ coachee }) => coachee);
        const all = everyPairing(problem).map((each) => new Set(each.map(({ coachee }) => coachee)));
        for (const { coachee, because } of unpaired) {
          const isAllowed = problem.scores.some((pair) => pair.coachee === coachee);
          const canJoin = all.some((each) => each.has(coachee) && paired.every((other) => each.has(other)));
          const full = canJoin ? 'costs-more-than-it-gains' : 'all-allowed-mentors-full';
          expect(because).toBe(isAllowed ? full : 'no-allowed-mentor');
          expect(problem.objective === 'most-people' && canJoin).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same answer whatever the order of the scores', () => {
    fc.assert(
      fc.property(smallPairing, (problem) => {
        const turned = { ...problem, scores: problem.scores.toReversed() };
        expect(solvePairing(turned)).toEqual(solvePairing(problem));
      }),
    );
  });

  it('pairs one person more at any cost when people come first', () => {
    const solution = solvePairing(pairing({ scores: oneInTheWay }));
    expect(solution.pairs).toEqual([
      { mentor: 'm2', coachee: 'c1', score: 0 },
      { mentor: 'm1', coachee: 'c2', score: 50 },
    ]);
  });

  it('leaves somebody over whose pairing would cost points when the score comes first', () => {
    const solution = solvePairing(pairing({ objective: 'best-score', scores: oneInTheWay }));
    expect(solution).toMatchObject({ paired: 1, total: 100 });
    expect(solution.unpaired).toEqual([{ coachee: 'c2', because: 'costs-more-than-it-gains' }]);
  });

  it('keeps a locked pair that has no score at 0 points', () => {
    const solution = solvePairing(
      pairing({ scores: oneInTheWay, locked: [{ mentor: 'm2', coachee: 'c2' }] }),
    );
    expect(solution.pairs).toEqual([
      { mentor: 'm1', coachee: 'c1', score: 100 },
      { mentor: 'm2', coachee: 'c2', score: 0 },
    ]);
  });

  it('says full, not forbidden, of a mentor with no places at all', () => {
    const scores = [{ mentor: 'm1', coachee: 'c1', score: 9 }];
    const solution = solvePairing(pairing({ mentors: [{ id: 'm1', capacity: 0 }], scores }));
    expect(solution.unpaired).toEqual([
      { coachee: 'c1', because: 'all-allowed-mentors-full' },
      { coachee: 'c2', because: 'no-allowed-mentor' },
    ]);
  });

  it('answers an empty problem with a proof', () => {
    expect(solvePairing(pairing({ mentors: [], coachees: [] }))).toMatchObject({
      paired: 0,
      total: 0,
      optimal: true,
    });
  });

  it('measures with the clock it is given and with no other', () => {
    let time = 10;
    expect(solvePairing(pairing({}), { now: () => (time += 21) }).milliseconds).toBe(21);
    expect(solvePairing(pairing({})).milliseconds).toBe(0);
  });

  it('does not claim a proof where the sums are beyond exact numbers', () => {
    const coachees = Array.from({ length: 100_000 }, (_, number) => `c${number}`);
    const problem = pairing({ coachees, scores: [{ mentor: 'm1', coachee: 'c1', score: 1_000_000 }] });
    const keep = coachees.map((coachee) => ({ mentor: 'm1', coachee }));
    const goals = ['people', 'kept', 'score'] as const;
    expect(solvePairingWithProof(problem, {}, { goals, keep }).solution.optimal).toBe(false);
  });
});
