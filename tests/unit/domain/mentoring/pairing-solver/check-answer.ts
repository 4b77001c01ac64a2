import type { CoCoachingSolution } from '#shared/domain/mentoring/pairing-solver/co-coaching-solution';
import type { PairingSolution } from '#shared/domain/mentoring/pairing-solver/pairing-solution';
import type { CoCoachingProblem, PairingProblem } from '#shared/domain/problem/pairing-problem';

/** The faults of a pairing, found from the problem alone: broken rules, wrong points, people who stand nowhere. */
export function faultsOfPairing(problem: PairingProblem, solution: PairingSolution): readonly string[] {
  const faults: string[] = [];
  const isLocked = (mentor: string, coachee: string): boolean =>
    problem.locked.some((lock) => lock.mentor === mentor && lock.coachee === coachee);
  const scores = new Map(
    problem.scores.map((pair) => [JSON.stringify([pair.mentor, pair.coachee]), pair.score]),
  );
  for (const { mentor, coachee, score } of solution.pairs) {
    const worth =
      scores.get(JSON.stringify([mentor, coachee])) ?? (isLocked(mentor, coachee) ? 0 : undefined);
    if (worth !== score) faults.push(`${mentor}-${coachee} is worth ${worth}, not ${score}`);
  }
  for (const { id, capacity } of problem.mentors) {
    if (solution.pairs.filter(({ mentor }) => mentor === id).length > capacity)
      faults.push(`${id} is over capacity`);
  }
  for (const lock of problem.locked) {
    if (!solution.pairs.some(({ mentor, coachee }) => mentor === lock.mentor && coachee === lock.coachee)) {
      faults.push(`${lock.mentor}-${lock.coachee} is not kept`);
    }
  }
  const standing = [...solution.pairs, ...solution.unpaired].map(({ coachee }) => coachee);
  return [...faults, ...faultsOfSums(problem.coachees, standing, solution)];
}

/** The faults of a co-coaching answer, found from the problem alone. */
export function faultsOfCoCoaching(
  problem: CoCoachingProblem,
  solution: CoCoachingSolution,
): readonly string[] {
  const faults: string[] = [];
  const name = (a: string, b: string): string => JSON.stringify([a, b].toSorted());
  const worth = new Map(problem.locked.map(({ a, b }) => [name(a, b), 0]));
  for (const { a, b, score } of problem.scores) worth.set(name(a, b), score);
  const together = new Set(solution.pairs.map(({ a, b }) => name(a, b)));
  for (const { a, b, score } of solution.pairs) {
    if (worth.get(name(a, b)) !== score) faults.push(`${a}-${b} is not worth ${score}`);
  }
  for (const { people, score } of solution.triads) {
    const [a, b, c] = people;
    const three = [name(a, b), name(a, c), name(b, c)];
    const scores = three.map((each) => worth.get(each) ?? Number.NaN);
    if (scores.reduce((sum, each) => sum + each, 0) !== score)
      faults.push(`${people.join('-')} is not worth ${score}`);
    for (const each of three) together.add(each);
  }
  if (problem.groupOfThree === 'never' && solution.triads.length > 0)
    faults.push('a triad where none is allowed');
  for (const { a, b } of problem.locked) if (!together.has(name(a, b))) faults.push(`${a}-${b} is not kept`);
  const standing = [
    ...solution.pairs.flatMap(({ a, b }) => [a, b]),
    ...solution.triads.flatMap(({ people }) => people),
    ...solution.unpaired.map(({ person }) => person),
  ];
  return [...faults, ...faultsOfSums(problem.people, standing, solution)];
}

function faultsOfSums(
  everybody: readonly string[],
  standing: readonly string[],
  solution: Pick<PairingSolution, 'paired' | 'total'> & {
    readonly pairs: readonly { readonly score: number }[];
  },
): readonly string[] {
  const faults: string[] = [];
  if (JSON.stringify(standing.toSorted()) !== JSON.stringify(everybody.toSorted()))
    faults.push('somebody stands twice or nowhere');
  if (solution.paired !== solution.pairs.length) faults.push('paired is not the number of pairs');
  if (solution.total !== solution.pairs.reduce((sum, { score }) => sum + score, 0))
    faults.push('total is not the sum');
  return faults;
}
