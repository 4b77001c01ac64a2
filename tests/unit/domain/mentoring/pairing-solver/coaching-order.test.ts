import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provesCoCoaching } from '#shared/domain/mentoring/pairing-solver/co-coaching-certificate';
import { nameOfTwo, type CoachingOrder } from '#shared/domain/mentoring/pairing-solver/co-coaching-pairs';
import { solveCoCoachingWithProof } from '#shared/domain/mentoring/pairing-solver/solve-co-coaching';
import type { CoCoachingProblem } from '#shared/domain/problem/pairing-problem';

type Pair = CoCoachingProblem['scores'][number];
const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f'];
const TWOS = PEOPLE.flatMap((a, at) => PEOPLE.slice(at + 1).map((b) => ({ a, b })));

const problems = fc
  .record({
    open: fc.subarray(TWOS),
    scores: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: TWOS.length, maxLength: TWOS.length }),
    keep: fc.subarray(TWOS, { maxLength: 3 }),
  })
  .map(({ open, scores, keep }) => ({
    keep,
    problem: {
      kind: 'co-coaching' as const,
      objective: 'most-people' as const,
      people: PEOPLE,
      scores: open.map((two, at) => ({ ...two, score: scores[at] ?? 0 })),
      locked: [],
      groupOfThree: 'never' as const,
    },
  }));

function* everyMatching([first, ...rest]: readonly Pair[]): Generator<readonly Pair[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  yield* everyMatching(rest);
  const left = rest.filter((each) => ![each.a, each.b].some((one) => one === first.a || one === first.b));
  for (const others of everyMatching(left)) yield [first, ...others];
}

/** People, kept pairs and points of some pairs, whether the person asked for has one, as an order ranks them. */
function worthOf(pairs: readonly Pair[], { goals, keep, grant }: CoachingOrder): readonly number[] {
  const kept = new Set(keep.map(({ a, b }) => nameOfTwo(a, b)));
  const worth = {
    people: pairs.length,
    kept: pairs.filter(({ a, b }) => kept.has(nameOfTwo(a, b))).length,
    score: pairs.reduce((sum, { score }) => sum + score, 0),
    granted: pairs.some(({ a, b }) => a === grant || b === grant) ? 1 : 0,
  };
  return goals.map((goal) => worth[goal]);
}

const isBetter = (one: readonly number[], other: readonly number[]) => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
};

describe('solveCoCoachingWithProof, by goals in another order', { timeout: 60_000 }, () => {
  it.each([
    ['fewest changes', ['people', 'kept', 'score']],
    ['fewest changes before people', ['kept', 'score', 'people']],
    ['one person first', ['granted', 'people', 'score']],
  ] as const)('is the best of all by %s, and proves it', (_, goals) => {
    fc.assert(
      fc.property(problems, ({ problem, keep }) => {
        const order: CoachingOrder = { goals, keep, grant: 'c' };
        const { matching, certificate, solution } = solveCoCoachingWithProof(problem, {}, order);
        const best = [...everyMatching(problem.scores)]
          .map((pairs) => worthOf(pairs, order))
          .reduce((top, each) => (isBetter(each, top) ? each : top));
        expect(worthOf(matching, order)).toEqual(best);
        expect(solution.optimal).toBe(true);
        expect(provesCoCoaching(problem, matching, certificate, order)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
