import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provesPairing } from '#shared/domain/mentoring/pairing-solver/pairing-certificate';
import { objectiveOrder } from '#shared/domain/mentoring/pairing-solver/pairing-goals';
import { solvePairingWithProof } from '#shared/domain/mentoring/pairing-solver/solve-pairing';
import { smallPairing } from './small-problems';

describe('provesPairing', { timeout: 60_000 }, () => {
  it('stands up to weak duality worked out anew from the problem', () => {
    fc.assert(
      fc.property(smallPairing, (problem) => {
        const { solution, certificate } = solvePairingWithProof(problem);
        const lockedCoachees = new Set(problem.locked.map(({ coachee }) => coachee));
        const person = 1 + problem.coachees.length * Math.max(0, ...problem.scores.map(({ score }) => score));
        const weigh = (score: number): number =>
          problem.objective === 'most-people' ? person + score : score * (problem.coachees.length + 1) + 1;
        const coacheePrice = Object.fromEntries(
          certificate.coachees.map(({ coachee, price }) => [coachee, price]),
        );
        const placePrice = Object.fromEntries(certificate.places.map(({ mentor, price }) => [mentor, price]));
        for (const { mentor, coachee, score } of problem.scores) {
          if (lockedCoachees.has(coachee) || placePrice[mentor] === undefined) continue;
          expect((coacheePrice[coachee] ?? 0) + placePrice[mentor]).toBeGreaterThanOrEqual(weigh(score));
        }
        let bound = 0;
        for (const { price } of certificate.coachees) {
          expect(price).toBeGreaterThanOrEqual(0);
          bound += price;
        }
        for (const { mentor, price } of certificate.places) {
          expect(price).toBeGreaterThanOrEqual(0);
          const capacity = problem.mentors.find(({ id }) => id === mentor)?.capacity ?? 0;
          bound += price * (capacity - problem.locked.filter((lock) => lock.mentor === mentor).length);
        }
        const open = solution.pairs.filter(({ coachee }) => !lockedCoachees.has(coachee));
        expect(open.reduce((sum, { score }) => sum + weigh(score), 0)).toBe(bound);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a pairing with one pair fewer, a price too low, and a price below 0', () => {
    fc.assert(
      fc.property(smallPairing, (problem) => {
        const { solution, certificate } = solvePairingWithProof(problem);
        const lockedCoachees = new Set(problem.locked.map(({ coachee }) => coachee));
        const open = solution.pairs.filter(({ coachee }) => !lockedCoachees.has(coachee));
        fc.pre(open.length > 0);
        const order = objectiveOrder(problem);
        const fewer = solution.pairs.filter((pair) => pair !== open[0]);
        expect(provesPairing(problem, order, fewer, certificate)).toBe(false);
        const lower = certificate.coachees.map((each) => ({ ...each, price: each.price - 1 }));
        const changed = { ...certificate, coachees: lower, bound: certificate.bound - lower.length };
        expect(provesPairing(problem, order, solution.pairs, changed)).toBe(false);
      }),
    );
  });
});
