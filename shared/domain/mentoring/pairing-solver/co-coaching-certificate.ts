import type { CoCoachingProblem } from '../../problem/pairing-problem';
import {
  type CoachingOrder,
  coachingOrder,
  listOpenPairs,
  nameOfTwo,
  scoreLockedPairs,
  weighCoachingPairs,
} from './co-coaching-pairs';
import type { CoachingPair } from './co-coaching-solution';
import { lookUpInRuns } from './look-up-in-runs';

/**
 * Prices that prove a set of pairs best, in quarters of a pair's weight. No price is below 0; each group is an odd
 * number of people, of whom at most half can be paired with each other; and four times the weight of an allowed pair is
 * at most the prices of its two people and of every group that holds both. So no set of pairs can weigh more than a
 * quarter of `bound`: all personal prices, and each group's price times the pairs that fit into it. Locked pairs stand
 * outside.
 */
export type CoCoachingCertificate = {
  readonly people: readonly { readonly person: string; readonly price: number }[];
  readonly groups: readonly { readonly people: readonly string[]; readonly price: number }[];
  readonly bound: number;
};

/**
 * Whether the certificate proves that no other pairs are better in the given order of goals. It reads the problem itself,
 * not the solver's tables, and refuses as soon as any sum is too large to be an exact whole number.
 */
export function provesCoCoaching(
  problem: CoCoachingProblem,
  pairs: readonly CoachingPair[],
  certificate: CoCoachingCertificate,
  order: CoachingOrder = coachingOrder(problem),
): boolean {
  const weigh = weighCoachingPairs(problem, order);
  const price = new Map(certificate.people.map((each) => [each.person, each.price]));
  const groupsOf = new Map<string, Set<number>>();
  let bound = 0;
  for (const each of price.values()) {
    if (!Number.isSafeInteger(each) || each < 0) return false;
    bound += each;
  }
  for (const [number, group] of certificate.groups.entries()) {
    const members = new Set(group.people);
    if (members.size !== group.people.length || members.size % 2 === 0) return false;
    if (!Number.isSafeInteger(group.price) || group.price < 0) return false;
    bound += group.price * ((members.size - 1) / 2);
    for (const person of members) {
      const numbers = groupsOf.get(person);
      if (numbers) numbers.add(number);
      else groupsOf.set(person, new Set([number]));
    }
  }

  function priceOfSharedGroups({ a, b }: CoachingPair): number {
    const others = groupsOf.get(b);
    let sum = 0;
    for (const number of groupsOf.get(a) ?? []) {
      if (others?.has(number)) sum += certificate.groups[number]?.price ?? 0;
    }
    return sum;
  }
  const priceInRuns = lookUpInRuns(price);
  for (const pair of listOpenPairs(problem)) {
    const limit = (priceInRuns(pair.a) ?? 0) + (price.get(pair.b) ?? 0);
    const full = 4 * weigh(pair);
    // Most pairs are within the prices of their two people; only the others need the groups.
    if (!Number.isSafeInteger(full) || full > limit + (full > limit ? priceOfSharedGroups(pair) : 0))
      return false;
  }

  const isLocked = new Set(scoreLockedPairs(problem).map(({ a, b }) => nameOfTwo(a, b)));
  let reached = 0;
  for (const pair of pairs) if (!isLocked.has(nameOfTwo(pair.a, pair.b))) reached += 4 * weigh(pair);
  return Number.isSafeInteger(bound) && bound === certificate.bound && bound === reached;
}
