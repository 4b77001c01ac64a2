import { indexAt, numberAt } from './number-at';

/** People by number, and the allowed pairs between them with their weights: whole numbers from 0. */
export type WeighedPairs = {
  readonly people: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
};

/**
 * The same pairs, to be walked from either person. Pair k has the ends 2k (`from`) and 2k + 1 (`to`), so that `end ^ 1`
 * is the other side of a pair and `end >> 1` the pair. Person v's far ends stand in `farEndAt` from `firstAt[v]` up to
 * `firstAt[v + 1]`; `fullWeight` is four times the weight, which keeps every price of the search a whole number.
 */
export type MatchingGraph = {
  readonly people: number;
  readonly personAtEnd: Int32Array;
  readonly fullWeight: Float64Array;
  readonly firstAt: Int32Array;
  readonly farEndAt: Int32Array;
  readonly neighbourAt: Int32Array;
  readonly fullWeightAt: Float64Array;
};

/** Lays the pairs out for walking, each person's in the order of the list. */
export function buildMatchingGraph({ people, from, to, weight }: WeighedPairs): MatchingGraph {
  const pairs = weight.length;
  const personAtEnd = new Int32Array(2 * pairs);
  const fullWeight = weight.map((each) => 4 * each);
  const firstAt = new Int32Array(people + 1);
  for (let pair = 0; pair < pairs; pair++) {
    const a = indexAt(from, pair);
    const b = indexAt(to, pair);
    personAtEnd[2 * pair] = a;
    personAtEnd[2 * pair + 1] = b;
    firstAt[a + 1] = indexAt(firstAt, a + 1) + 1;
    firstAt[b + 1] = indexAt(firstAt, b + 1) + 1;
  }
  for (let person = 0; person < people; person++) {
    firstAt[person + 1] = indexAt(firstAt, person + 1) + indexAt(firstAt, person);
  }
  const farEndAt = new Int32Array(2 * pairs);
  const neighbourAt = new Int32Array(2 * pairs);
  const fullWeightAt = new Float64Array(2 * pairs);
  const next = firstAt.slice();
  for (let end = 0; end < 2 * pairs; end++) {
    const person = indexAt(personAtEnd, end);
    const slot = indexAt(next, person);
    next[person] = slot + 1;
    farEndAt[slot] = end ^ 1;
    neighbourAt[slot] = indexAt(personAtEnd, end ^ 1);
    fullWeightAt[slot] = numberAt(fullWeight, end >> 1);
  }
  return { people, personAtEnd, fullWeight, firstAt, farEndAt, neighbourAt, fullWeightAt };
}
