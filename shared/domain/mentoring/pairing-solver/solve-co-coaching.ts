import type { CoCoachingProblem } from '../../problem/pairing-problem';
import { type CoCoachingCertificate, provesCoCoaching } from './co-coaching-certificate';
import { type CoachingOrder, coachingOrder, scoreLockedPairs, weighCoachingPairs } from './co-coaching-pairs';
import type { CoachingPair, CoCoachingSolution } from './co-coaching-solution';
import { explainAlone } from './explain-alone';
import { formTriads } from './form-triads';
import { lookUpInRuns } from './look-up-in-runs';
import { matchPairs } from './match-pairs';
import { indexAt } from './number-at';
import type { SolveOptions } from './pairing-solution';

/**
 * The best reciprocal pairs inside one group: exact, the same on every machine, and `optimal` only where prices prove
 * it. Takes a problem that `coCoachingProblem` has parsed. Where a group of three is allowed, those left over then join
 * a pair of which both may work with them: as many people as can be, and among those the most points.
 *
 * @example
 * solveCoCoaching({ kind: 'co-coaching', objective: 'most-people', people: ['a', 'b', 'c'], locked: [],
 *   groupOfThree: 'never', scores: [{ a: 'a', b: 'b', score: 40 }, { a: 'b', b: 'c', score: 60 }] }).pairs
 * //=> [{ a: 'b', b: 'c', score: 60 }]
 */
export function solveCoCoaching(problem: CoCoachingProblem, options: SolveOptions = {}): CoCoachingSolution {
  return solveCoCoachingWithProof(problem, options).solution;
}

/** The best pairs, the prices that prove them, and the pairs as they were proved, before anybody joined one; `order` replaces the problem's own objective. */
export function solveCoCoachingWithProof(
  problem: CoCoachingProblem,
  { now = () => 0 }: SolveOptions = {},
  order: CoachingOrder = coachingOrder(problem),
): {
  readonly solution: CoCoachingSolution;
  readonly certificate: CoCoachingCertificate;
  readonly matching: readonly CoachingPair[];
} {
  const started = now();
  const { matching, certificate } = findMatching(problem, order);
  const { pairs, triads } =
    problem.groupOfThree === 'allow' ? formTriads(problem, matching) : { pairs: matching, triads: [] };
  const placed = new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...triads.flatMap(({ people }) => people)]);
  const solution: CoCoachingSolution = {
    kind: 'co-coaching',
    pairs,
    triads,
    unpaired: explainAlone(problem, matching).filter(({ person }) => !placed.has(person)),
    paired: pairs.length,
    total: pairs.reduce((sum, { score }) => sum + score, 0),
    optimal: provesCoCoaching(problem, matching, certificate, order),
    milliseconds: Math.round(now() - started),
  };
  return { solution, certificate, matching };
}

function findMatching(
  problem: CoCoachingProblem,
  order: CoachingOrder,
): {
  readonly matching: readonly CoachingPair[];
  readonly certificate: CoCoachingCertificate;
} {
  const locked = scoreLockedPairs(problem);
  const isLocked = new Set(locked.flatMap(({ a, b }) => [a, b]));
  const people = problem.people.filter((person) => !isLocked.has(person));
  const numberOf = new Map(people.map((person, number) => [person, number]));
  const weigh = weighCoachingPairs(problem, order);
  const open: CoachingPair[] = [];
  const from = new Int32Array(problem.scores.length);
  const to = new Int32Array(problem.scores.length);
  const weight = new Float64Array(problem.scores.length);
  const numberInRuns = lookUpInRuns(numberOf);
  for (const pair of problem.scores) {
    const a = numberInRuns(pair.a);
    const b = numberOf.get(pair.b);
    if (a === undefined || b === undefined) continue;
    from[open.length] = a;
    to[open.length] = b;
    weight[open.length] = weigh(pair);
    open.push(pair);
  }
  const { length } = open;
  const weighed = { people: people.length, from: from.subarray(0, length), to: to.subarray(0, length) };
  const matched = matchPairs({ ...weighed, weight: weight.subarray(0, length) });

  const position = new Map(problem.people.map((person, index) => [person, index]));
  const made = open.filter((_, pair) => matched.partnerOf[indexAt(from, pair)] === indexAt(to, pair));
  const matching = [...locked, ...made].toSorted(
    (one, other) => firstPosition(position, one) - firstPosition(position, other),
  );
  const prices = people.map((person, number) => ({ person, price: matched.personPrice[number] ?? 0 }));
  const groups = matched.groups.map(({ members, price }) => ({
    people: members.flatMap((member) => people[member] ?? []),
    price,
  }));
  const bound = groups.reduce(
    (sum, group) => sum + (group.price * (group.people.length - 1)) / 2,
    prices.reduce((sum, { price }) => sum + price, 0),
  );
  return { matching, certificate: { people: prices, groups, bound } };
}

function firstPosition(position: ReadonlyMap<string, number>, { a, b }: CoachingPair): number {
  return Math.min(position.get(a) ?? 0, position.get(b) ?? 0);
}
