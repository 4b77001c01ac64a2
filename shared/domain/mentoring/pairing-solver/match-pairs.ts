import { AlternatingForest, INNER, NONE, OUTER, UNREACHED } from './alternating-forest';
import { buildMatchingGraph, type WeighedPairs } from './matching-graph';
import { indexAt, numberAt } from './number-at';
import { startMatching } from './start-matching';

/** The partner of each person (−1: none), and the prices of people and of odd groups that prove the matching heaviest. */
export type MatchedPairs = {
  readonly partnerOf: Int32Array;
  readonly personPrice: Float64Array;
  readonly groups: readonly { readonly members: readonly number[]; readonly price: number }[];
};

/**
 * The heaviest set of pairs in which nobody stands twice: Edmonds' blossom algorithm with prices, in at most n searches
 * of O(n²) steps each. Prices are in quarters of a weight: for every allowed pair the two prices and those of all groups
 * that hold both come to at least four times its weight.
 */
export function matchPairs(weighed: WeighedPairs): MatchedPairs {
  const graph = buildMatchingGraph(weighed);
  const forest = new AlternatingForest(graph);
  startMatching(graph, forest.price, forest.partnerEnd);
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
