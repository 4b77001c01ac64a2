import { solveCoCoaching } from '#shared/domain/mentoring/pairing-solver/solve-co-coaching';
import { solvePairing } from '#shared/domain/mentoring/pairing-solver/solve-pairing';
import type { CoCoachingProblem, PairingProblem } from '#shared/domain/problem/pairing-problem';
import { seededNumbers } from './pairing-seeded-numbers';

/**
 * Milliseconds for whole solves, proof included: `npx tsx tests/bench/pairing-speed.ts`. The first run of each row is
 * what a coordinator waits for in a fresh worker; the median is of the runs after it. Peers are measured where
 * `npm install --no-save munkres edmonds-blossom` put them.
 */
const RUNS = 6;
const HIGHEST_SCORE = 100;

const pairings = [
  {
    name: '900 coachees, 100 mentors of 9 places, 90 % allowed',
    mentors: 100,
    places: 9,
    coachees: 900,
    allowed: 0.9,
  },
  {
    name: '800 coachees, 200 mentors of 5 places, 90 % allowed',
    mentors: 200,
    places: 5,
    coachees: 800,
    allowed: 0.9,
  },
  {
    name: '500 coachees, 500 mentors of 1 place, 92 % allowed',
    mentors: 500,
    places: 1,
    coachees: 500,
    allowed: 0.92,
  },
  {
    name: '1000 coachees, 400 mentors of 2 places, 20 % allowed',
    mentors: 400,
    places: 2,
    coachees: 1000,
    allowed: 0.2,
  },
] as const;
const groups = [
  { name: '1000 people, 90 % of pairs allowed', people: 1000, allowed: 0.9 },
  { name: '1000 people, 10 % of pairs allowed', people: 1000, allowed: 0.1 },
  { name: '1000 people, ten allowed partners each', people: 1000, allowed: 0.01 },
  { name: '400 people, 90 % of pairs allowed', people: 400, allowed: 0.9 },
] as const;

const munkres = await importPeer('munkres');
const blossom = await importPeer('edmonds-blossom');

for (const each of pairings) {
  const problem = makePairing(each);
  report(`pairing: ${each.name}`, () => assertProved(solvePairing(problem)));
  if (isCallable(munkres?.['munkres'])) {
    const solve = munkres['munkres'];
    const costs = spreadPlaces(problem);
    report('  munkres, a column for each place', () => solve(costs));
  }
}
for (const each of groups) {
  const problem = makeGroup(each);
  report(`co-coaching: ${each.name}`, () => assertProved(solveCoCoaching(problem)));
  if (isCallable(blossom?.['default'])) {
    const solve = blossom['default'];
    const edges = problem.scores.map(({ a, b, score }) => [Number(a), Number(b), score]);
    report('  edmonds-blossom, most people first', () => solve(edges, true), 1);
  }
}

function makePairing(size: (typeof pairings)[number]): PairingProblem {
  const next = seededNumbers(7);
  const mentors = Array.from({ length: size.mentors }, (_, number) => ({
    id: `m${number}`,
    capacity: size.places,
  }));
  const coachees = Array.from({ length: size.coachees }, (_, number) => `c${number}`);
  const scores = mentors.flatMap(({ id }) =>
    coachees
      .map((coachee) => ({ mentor: id, coachee, score: Math.floor(next() * HIGHEST_SCORE) }))
      .filter(() => next() < size.allowed),
  );
  return { kind: 'pairing', objective: 'most-people', mentors, coachees, scores, locked: [] };
}

function makeGroup({ people, allowed }: (typeof groups)[number]): CoCoachingProblem {
  const next = seededNumbers(7);
  const scores: { a: string; b: string; score: number }[] = [];
  for (let b = 1; b < people; b++) {
    for (let a = 0; a < b; a++) {
      if (next() < allowed)
        scores.push({ a: String(a), b: String(b), score: Math.floor(next() * HIGHEST_SCORE) });
    }
  }
  const ids = Array.from({ length: people }, (_, number) => String(number));
  return {
    kind: 'co-coaching',
    objective: 'most-people',
    people: ids,
    scores,
    locked: [],
    groupOfThree: 'never',
  };
}

/** A square matrix of costs, since that is what the peer takes: a column for each place, and to leave each coachee out. */
function spreadPlaces(problem: PairingProblem): readonly (readonly number[])[] {
  const leaveOut = 2 * HIGHEST_SCORE * problem.coachees.length;
  const scoreOf = new Map(
    problem.scores.map(({ mentor, coachee, score }) => [`${mentor} ${coachee}`, score]),
  );
  const places = problem.mentors.flatMap(({ id, capacity }) => Array.from({ length: capacity }, () => id));
  const spare = Math.max(0, problem.coachees.length - places.length);
  return problem.coachees.map((coachee) => [
    ...places.map((mentor) => {
      const score = scoreOf.get(`${mentor} ${coachee}`);
      return score === undefined ? leaveOut : HIGHEST_SCORE - score;
    }),
    ...Array.from({ length: spare }, () => leaveOut),
  ]);
}

function report(name: string, run: () => unknown, runs = RUNS): void {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  const [first = 0, ...later] = times;
  const median = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? first;
  console.log(`${name}: first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms`);
}

function assertProved({ optimal }: { readonly optimal: boolean }): void {
  if (!optimal) throw new Error('A solve that proved nothing is not worth timing.');
}

async function importPeer(name: string): Promise<Record<string, unknown> | undefined> {
  try {
    // The peer is no dependency: whatever it exports is looked at before it is called.
    return (await import(name)) as Record<string, unknown>;
  } catch {
    console.log(`${name} is not installed: not measured`);
    return undefined;
  }
}

function isCallable(value: unknown): value is (...given: readonly unknown[]) => unknown {
  return typeof value === 'function';
}
