import type { CoCoachingProblem } from '../../problem/pairing-problem';
import { AlternatingForest } from './alternating-forest';
import { listOpenPairs, nameOfTwo } from './co-coaching-pairs';
import type { CoachingPair, WhyNoPartner } from './co-coaching-solution';
import { buildMatchingGraph } from './matching-graph';
import { indexAt } from './number-at';

/** Everybody whom `pairs` leave alone, in the order of the problem, each with the reason. */
export function explainAlone(
  problem: CoCoachingProblem,
  pairs: readonly CoachingPair[],
): readonly { readonly person: string; readonly because: WhyNoPartner }[] {
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const alone = problem.people.filter((person) => !paired.has(person));
  if (alone.length === 0) return [];
  const isAlone = new Set(alone);
  const hasAllowed = new Set<string>();
  for (const { a, b } of problem.scores) {
    if (isAlone.has(a)) hasAllowed.add(a);
    if (isAlone.has(b)) hasAllowed.add(b);
  }
  const couldJoin = problem.objective === 'best-score' ? askWhoCouldJoin(problem, pairs) : () => false;
  return alone.map((person) => {
    if (!hasAllowed.has(person)) return { person, because: 'no-allowed-partner' };
    return { person, because: couldJoin(person) ? 'costs-more-than-it-gains' : 'all-allowed-partners-taken' };
  });
}

/** Answers whether one person more could be paired while everybody paired now still is: by an augmenting path. */
function askWhoCouldJoin(
  problem: CoCoachingProblem,
  pairs: readonly CoachingPair[],
): (person: string) => boolean {
  const numberOf = new Map(problem.people.map((person, number) => [person, number]));
  const open = listOpenPairs(problem);
  const pairOf = new Map(open.map(({ a, b }, pair) => [nameOfTwo(a, b), pair]));
  const graph = buildMatchingGraph({
    people: problem.people.length,
    from: Int32Array.from(open, ({ a }) => numberOf.get(a) ?? -1),
    to: Int32Array.from(open, ({ b }) => numberOf.get(b) ?? -1),
    weight: new Float64Array(open.length),
  });
  return (person) => {
    // Without weights and prices every allowed pair is tight, so one tree finds a path wherever there is one.
    const forest = new AlternatingForest(graph);
    for (const { a, b } of pairs) {
      const pair = pairOf.get(nameOfTwo(a, b));
      if (pair === undefined) continue;
      forest.partnerEnd[indexAt(graph.personAtEnd, 2 * pair)] = 2 * pair + 1;
      forest.partnerEnd[indexAt(graph.personAtEnd, 2 * pair + 1)] = 2 * pair;
    }
    forest.makeOuter(numberOf.get(person) ?? -1, -1);
    for (let next = forest.queue.pop(); next !== undefined; next = forest.queue.pop()) {
      if (forest.lookAround(next)) return true;
    }
    return false;
  };
}
