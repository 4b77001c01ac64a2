import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provesPairing } from '#shared/domain/mentoring/pairing-solver/pairing-certificate';
import type { PairingOrder } from '#shared/domain/mentoring/pairing-solver/pairing-goals';
import { solvePairingWithProof } from '#shared/domain/mentoring/pairing-solver/solve-pairing';
import { faultsOfPairing } from './check-answer';
import { smallPairing } from './small-problems';
import { everyPairing, highest, type Pair, totalOf } from './try-everything';

const previous = fc.array(
  fc.record({
    mentor: fc.nat({ max: 4 }).map((m) => `m${m}`),
    coachee: fc.nat({ max: 6 }).map((c) => `c${c}`),
  }),
  { maxLength: 6 },
);

/** What an order compares of some pairs, the first number first. */
function worthOf(pairs: readonly Pair[], { goals, keep, grant }: PairingOrder): readonly number[] {
  const worth = {
    people: pairs.length,
    kept: pairs.filter((pair) =>
      keep.some(({ mentor, coachee }) => mentor === pair.mentor && coachee === pair.coachee),
    ).length,
    score: totalOf(pairs),
    granted: pairs.some(({ coachee }) => coachee === grant) ? 1 : 0,
  };
  return goals.map((goal) => worth[goal]);
}

describe('solvePairingWithProof, by goals in another order', { timeout: 60_000 }, () => {
  it.each([
    ['fewest changes', ['people', 'kept', 'score']],
    ['fewest changes before people', ['kept', 'score', 'people']],
    ['one person first', ['granted', 'people', 'score', 'kept']],
  ] as const)('is the best of all by %s, and proves it', (_, goals) => {
    fc.assert(
      fc.property(smallPairing, previous, (problem, pairs) => {
        const keep = [...new Map(pairs.map((pair) => [pair.coachee, pair])).values()];
        const order: PairingOrder = { goals, keep, grant: 'c1' };
        const { solution, certificate } = solvePairingWithProof(problem, {}, order);
        const best = highest(everyPairing(problem).map((each) => worthOf(each, order)));
        expect(worthOf(solution.pairs, order)).toEqual(best);
        expect(solution.optimal).toBe(true);
        expect(provesPairing(problem, order, solution.pairs, certificate)).toBe(true);
        expect(faultsOfPairing(problem, solution)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
