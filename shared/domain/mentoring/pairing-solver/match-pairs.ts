import { AlternatingForest } from './alternating-forest';
import { chooseCandidates } from './choose-candidates';
import { buildMatchingGraph, type WeighedPairs } from './matching-graph';
import { INNER, NONE, OUTER, UNREACHED } from './matching-nodes';
import { indexAt, numberAt } from './number-at';
import { pairGreedily, raisePrices, setFirstPrices } from './start-matching';

/** The partner of each person (−1: none), and the prices of people and of odd groups that prove the matching heaviest. */
export type MatchedPairs = {
  readonly partnerOf: Int32Array;
  readonly personPrice: Float64Array;
  readonly groups: readonly { readonly members: readonly number[]; readonly price: number }[];
};

/** From so many pairs a person on, the search starts from the answer for this many of each person's best ones. */
const DENSE = 64;
const CANDIDATES = 12;

/**
 * The heaviest set of pairs in which nobody stands twice: Edmonds' blossom algorithm with prices, in at most n searches
 * of O(n²) steps each. Prices are in quarters of a weight: for every allowed pair the two prices and those of all groups
 * that hold both come to at least four times its weight.
 *
 * Where there are many pairs, a few for each person are matched first. The search over all pairs then starts from those
 * prices, raised where a pair asks for it, so that few people are left to search for; it looks at every pair.
 */
export function matchPairs(weighed: WeighedPairs): MatchedPairs {
  const graph = buildMatchingGraph(weighed);
  const forest = new AlternatingForest(graph);
  setFirstPrices(graph, forest);
  if (graph.fullWeight.length > DENSE * graph.people) startFromCandidates(weighed, forest);
  pairGreedily(graph, forest);
  for (let person = 0; person < graph.people; person++) {
    if (indexAt(forest.partnerEnd, person) !== NONE || numberAt(forest.price, person) === 0) continue;
    forest.clear();
    forest.makeOuter(person, NONE);
    growUntilBetter(forest);
    for (const blossom of forest.outermostBlossoms()) {
      if (indexAt(forest.base, blossom) === NONE) continue;
      if (indexAt(forest.label, blossom) === OUTER && numberAt(forest.price, blossom) === 0)
        forest.expandIdle(blossom);
    }
  }
  return readResult(forest);
}

/** Takes over the prices for each person's best pairs, and those of their pairs that are still tight by them. */
function startFromCandidates({ people, from, to, weight }: WeighedPairs, forest: AlternatingForest): void {
  const { graph, price, partnerEnd } = forest;
  pairGreedily(graph, { price, partnerEnd: partnerEnd.slice() });
  const chosen = chooseCandidates(graph, price, CANDIDATES);
  const { partnerOf, personPrice, groups } = matchPairs({
    people,
    from: chosen.map((pair) => indexAt(from, pair)),
    to: chosen.map((pair) => indexAt(to, pair)),
    weight: Float64Array.from(chosen, (pair) => numberAt(weight, pair)),
  });
  price.set(personPrice);
  // Half of a group's price stands for the group: pairs within it stay as tight as they were.
  for (const group of groups) {
    for (const member of group.members) price[member] = numberAt(price, member) + group.price / 2;
  }
  raisePrices(graph, forest);
  for (const pair of chosen) {
    const a = indexAt(from, pair);
    if (indexAt(partnerOf, a) !== indexAt(to, pair) || forest.slack(pair) !== 0) continue;
    partnerEnd[a] = 2 * pair + 1;
    partnerEnd[indexAt(to, pair)] = 2 * pair;
  }
}

/** Runs one search: until two free persons are joined, or one has no price left and may stay free. */
function growUntilBetter(forest: AlternatingForest): void {
  for (;;) {
    for (let person = forest.queue.pop(); person !== undefined; person = forest.queue.pop()) {
      if (forest.lookAround(person)) return;
    }
    const { tight, spent, drained } = changePrices(forest);
    for (const pair of tight) {
      const nearIsOuter = forest.labelOf(indexAt(forest.graph.personAtEnd, 2 * pair)) === OUTER;
      if (forest.follow(nearIsOuter ? 2 * pair + 1 : 2 * pair)) return;
    }
    for (const blossom of drained) {
      // A tight pair followed just now may have closed a ring around it.
      if (indexAt(forest.label, blossom) === INNER && indexAt(forest.parent, blossom) === NONE)
        forest.expandInner(blossom);
    }
    if (tight.length === 0 && drained.length === 0) {
      forest.flipPath(spent, NONE);
      return;
    }
  }
}

/**
 * The largest change of prices that keeps them valid: outer nodes pay less, inner ones more, until a pair becomes tight,
 * an inner blossom is drained, or an outer person has no price left.
 */
function changePrices(forest: AlternatingForest): {
  readonly tight: readonly number[];
  readonly drained: readonly number[];
  readonly spent: number;
} {
  const { price, bestPair, label, outermost, parent, reached, bordering } = forest;
  const blossoms = forest.outermostBlossoms();
  let change = Infinity;
  let spent = NONE;
  let tight: number[] = [];
  let drained: number[] = [];
  for (const person of reached) {
    if (indexAt(label, indexAt(outermost, person)) === OUTER && numberAt(price, person) < change) {
      change = numberAt(price, person);
      spent = person;
    }
  }
  function offer(pair: number, step: number): void {
    if (step > change) return;
    if (step < change) tight = [];
    change = step;
    tight.push(pair);
  }
  for (const person of bordering) {
    const pair = indexAt(bestPair, person);
    if (pair !== NONE && indexAt(label, indexAt(outermost, person)) === UNREACHED)
      offer(pair, forest.slack(pair));
  }
  for (const person of reached) {
    const pair = indexAt(bestPair, person);
    if (pair === NONE || indexAt(parent, person) !== NONE || indexAt(label, person) !== OUTER) continue;
    offer(pair, forest.slack(pair) / 2);
  }
  for (const blossom of blossoms) {
    const pair = indexAt(bestPair, blossom);
    if (indexAt(label, blossom) === OUTER && pair !== NONE) offer(pair, forest.slack(pair) / 2);
  }
  for (const blossom of blossoms) {
    if (indexAt(label, blossom) !== INNER || numberAt(price, blossom) > change) continue;
    if (numberAt(price, blossom) < change) {
      tight = [];
      drained = [];
    }
    change = numberAt(price, blossom);
    drained.push(blossom);
  }

  for (const person of reached) {
    const its = indexAt(label, indexAt(outermost, person));
    if (its === OUTER) price[person] = numberAt(price, person) - change;
    else if (its === INNER) price[person] = numberAt(price, person) + change;
  }
  for (const blossom of blossoms) {
    const its = indexAt(label, blossom);
    if (its === OUTER) price[blossom] = numberAt(price, blossom) + change;
    else if (its === INNER) price[blossom] = numberAt(price, blossom) - change;
  }
  return { tight, drained, spent };
}

function readResult(forest: AlternatingForest): MatchedPairs {
  const { people, personAtEnd } = forest.graph;
  const partnerOf = forest.partnerEnd.map((end) => (end === NONE ? NONE : indexAt(personAtEnd, end)));
  const groups: { readonly members: readonly number[]; readonly price: number }[] = [];
  for (let node = people; node < 2 * people; node++) {
    if (indexAt(forest.base, node) === NONE || numberAt(forest.price, node) === 0) continue;
    groups.push({ members: forest.members(node), price: 2 * numberAt(forest.price, node) });
  }
  return { partnerOf, personPrice: forest.price.slice(0, people), groups };
}
