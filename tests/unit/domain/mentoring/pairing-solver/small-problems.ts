import * as fc from 'fast-check';
import type { CoCoachingProblem, PairingProblem } from '#shared/domain/problem/pairing-problem';
import { seededNumbers } from '../../../../bench/pairing-seeded-numbers';

/** Few distinct scores make ties, which is where a solver goes wrong; the large ones test the exact sums. */
const score = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(0, 999_999, 1_000_000),
);
const objective = fc.constantFrom('most-people' as const, 'best-score' as const);
const cell = fc.record({
  allowed: fc.integer({ min: 0, max: 9 }),
  score,
  lock: fc.integer({ min: 0, max: 14 }),
});

/** Pairing problems that can be solved by trying everything; locks keep the capacities, some have no score. */
export const smallPairing: fc.Arbitrary<PairingProblem> = fc
  .record({
    objective,
    capacities: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    coachees: fc.integer({ min: 0, max: 6 }),
    density: fc.integer({ min: 1, max: 10 }),
    cells: fc.array(cell, { minLength: 24, maxLength: 24 }),
  })
  .map(({ objective, capacities, coachees, density, cells }) => {
    const left = [...capacities];
    const lockedCoachees = new Set<number>();
    const scores: { mentor: string; coachee: string; score: number }[] = [];
    const locked: { mentor: string; coachee: string }[] = [];
    cells.forEach(({ allowed, score, lock }, index) => {
      const m = Math.floor(index / 6);
      const c = index % 6;
      if (m >= capacities.length || c >= coachees) return;
      const pair = { mentor: `m${m}`, coachee: `c${c}` };
      if (allowed < density) scores.push({ ...pair, score });
      if (lock > 0 || lockedCoachees.has(c) || (left[m] ?? 0) === 0) return;
      left[m] = (left[m] ?? 0) - 1;
      lockedCoachees.add(c);
      locked.push(pair);
    });
    return {
      kind: 'pairing',
      objective,
      mentors: capacities.map((capacity, m) => ({ id: `m${m}`, capacity })),
      coachees: Array.from({ length: coachees }, (_, c) => `c${c}`),
      scores,
      locked,
    };
  });

function coCoaching(maxPeople: number, anyScore: fc.Arbitrary<number>): fc.Arbitrary<CoCoachingProblem> {
  const cells = (maxPeople * (maxPeople - 1)) / 2;
  return fc
    .record({
      objective,
      groupOfThree: fc.constantFrom('allow' as const, 'never' as const),
      people: fc.integer({ min: 0, max: maxPeople }),
      density: fc.integer({ min: 1, max: 10 }),
      cells: fc.array(
        fc.record({
          allowed: fc.integer({ min: 0, max: 9 }),
          score: anyScore,
          lock: fc.integer({ min: 0, max: 29 }),
        }),
        {
          minLength: cells,
          maxLength: cells,
        },
      ),
    })
    .map(({ objective, groupOfThree, people, density, cells }) => {
      const taken = new Set<number>();
      const scores: { a: string; b: string; score: number }[] = [];
      const locked: { a: string; b: string }[] = [];
      let index = 0;
      for (let b = 1; b < people; b++) {
        for (let a = 0; a < b; a++) {
          const { allowed, score, lock } = cells[index++] ?? { allowed: 9, score: 0, lock: 9 };
          if (allowed < density) scores.push({ a: `p${a}`, b: `p${b}`, score });
          if (lock > 0 || taken.has(a) || taken.has(b)) continue;
          taken.add(a).add(b);
          locked.push({ a: `p${b}`, b: `p${a}` });
        }
      }
      const ids = Array.from({ length: people }, (_, p) => `p${p}`);
      return { kind: 'co-coaching', objective, people: ids, scores, locked, groupOfThree };
    });
}

/** Co-coaching problems that can be solved by trying everything. */
export const smallCoCoaching = coCoaching(8, score);

/** Larger ones with many ties, in which blossoms stand inside blossoms. */
export const ringyCoCoaching = coCoaching(26, fc.integer({ min: 0, max: 4 }));

/**
 * Groups with more pairs than the search looks at to begin with, in parts that hardly anybody may cross: many ties, and
 * where a part is odd somebody must cross or stay alone.
 */
export const denseCoCoaching: fc.Arbitrary<CoCoachingProblem> = fc
  .record({
    objective,
    parts: fc.constantFrom(1, 2),
    people: fc.integer({ min: 140, max: 150 }),
    highest: fc.constantFrom(0, 3, 40, 100_000),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ objective, parts, people, highest, seed }) => {
    const next = seededNumbers(seed);
    const ids = Array.from({ length: parts * people }, (_, p) => `p${p}`);
    const scores = ids.flatMap((a, at) =>
      ids.slice(at + 1).flatMap((b, step) => {
        const isAcross = at % parts !== (at + 1 + step) % parts;
        return next() < (isAcross ? 0.001 : 0.98)
          ? [{ a, b, score: Math.floor(next() * (highest + 1)) }]
          : [];
      }),
    );
    return {
      kind: 'co-coaching' as const,
      objective,
      people: ids,
      scores,
      locked: [],
      groupOfThree: 'never' as const,
    };
  });
