import type { CoCoachingProblem, PairingProblem } from '#shared/domain/problem/pairing-problem';

export type Pair = { readonly mentor: string; readonly coachee: string; readonly score: number };
export type Two = { readonly a: string; readonly b: string; readonly score: number };

/** Every pairing that keeps the rules of the problem. */
export function everyPairing(problem: PairingProblem): readonly (readonly Pair[])[] {
  const lockOf = new Map(problem.locked.map((lock) => [lock.coachee, lock.mentor]));
  const choicesOf = problem.coachees.map((coachee): readonly (Pair | null)[] => {
    const allowed = problem.scores.filter((pair) => pair.coachee === coachee);
    const mentor = lockOf.get(coachee);
    if (mentor === undefined) return [null, ...allowed];
    return [allowed.find((pair) => pair.mentor === mentor) ?? { mentor, coachee, score: 0 }];
  });
  const found: (readonly Pair[])[] = [];
  const capacity = new Map(problem.mentors.map(({ id, capacity }) => [id, capacity]));
  function choose(index: number, pairs: readonly Pair[]): void {
    if (index === choicesOf.length) {
      found.push(pairs);
      return;
    }
    for (const choice of choicesOf[index] ?? []) {
      if (choice === null) choose(index + 1, pairs);
      else if (
        pairs.filter(({ mentor }) => mentor === choice.mentor).length < (capacity.get(choice.mentor) ?? 0)
      ) {
        choose(index + 1, [...pairs, choice]);
      }
    }
  }
  choose(0, []);
  return found;
}

/** Every set of reciprocal pairs that keeps the rules of the problem. */
export function everyMatching(problem: CoCoachingProblem): readonly (readonly Two[])[] {
  const isLock = (two: Two): boolean =>
    problem.locked.some(({ a, b }) => (a === two.a && b === two.b) || (a === two.b && b === two.a));
  const locked = problem.locked.map(
    ({ a, b }) =>
      problem.scores.find((two) => isLock(two) && [two.a, two.b].includes(a)) ?? { a, b, score: 0 },
  );
  const found: (readonly Two[])[] = [];
  function choose(index: number, used: ReadonlySet<string>, pairs: readonly Two[]): void {
    const two = problem.scores[index];
    if (!two) {
      found.push(pairs);
      return;
    }
    choose(index + 1, used, pairs);
    if (!used.has(two.a) && !used.has(two.b))
      choose(index + 1, new Set([...used, two.a, two.b]), [...pairs, two]);
  }
  choose(0, new Set(locked.flatMap(({ a, b }) => [a, b])), locked);
  return found;
}

export const totalOf = (pairs: readonly { readonly score: number }[]): number =>
  pairs.reduce((sum, { score }) => sum + score, 0);

/** The highest of lists of numbers, the first number counting first. */
export function highest(values: readonly (readonly number[])[]): readonly number[] {
  return values.reduce((best, each) => {
    const place = each.findIndex((number, index) => number !== best[index]);
    return place >= 0 && (each[place] ?? 0) > (best[place] ?? 0) ? each : best;
  });
}

/** What the objective compares, the first number first. */
export function worthOf(
  objective: 'most-people' | 'best-score',
  pairs: readonly { readonly score: number }[],
): readonly number[] {
  return objective === 'most-people' ? [pairs.length, totalOf(pairs)] : [totalOf(pairs), pairs.length];
}
