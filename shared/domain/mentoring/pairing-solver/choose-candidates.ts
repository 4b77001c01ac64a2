import type { MatchingGraph } from './matching-graph';
import { indexAt, numberAt } from './number-at';

/**
 * The pairs, by number and in order, in which one of the two is among the other's `each` tightest at the given prices.
 * Of pairs as tight as each other those with the next people in the list come first, so that not everybody gets the same.
 */
export function chooseCandidates(
  { people, firstAt, farEndAt, neighbourAt, fullWeight, fullWeightAt }: MatchingGraph,
  price: Float64Array,
  each: number,
): Int32Array {
  const isChosen = new Uint8Array(fullWeight.length);
  let count = 0;
  const slacks = new Float64Array(each);
  const pairs = new Int32Array(each);
  for (let person = 0; person < people; person++) {
    const first = indexAt(firstAt, person);
    const end = indexAt(firstAt, person + 1);
    let next = first;
    while (next < end && indexAt(neighbourAt, next) < person) next++;
    let found = 0;
    for (let step = first; step < end; step++) {
      const slot = next + step - first < end ? next + step - first : next + step - end;
      // The price of the person themselves is the same for all of their pairs.
      const slack = numberAt(price, indexAt(neighbourAt, slot)) - numberAt(fullWeightAt, slot);
      if (found === each && slack >= numberAt(slacks, each - 1)) continue;
      let at = found < each ? found++ : each - 1;
      for (; at > 0 && numberAt(slacks, at - 1) > slack; at--) {
        slacks[at] = numberAt(slacks, at - 1);
        pairs[at] = indexAt(pairs, at - 1);
      }
      slacks[at] = slack;
      pairs[at] = indexAt(farEndAt, slot) >> 1;
    }
    for (let at = 0; at < found; at++) {
      const pair = indexAt(pairs, at);
      if (isChosen[pair] === 1) continue;
      isChosen[pair] = 1;
      count++;
    }
  }
  const chosen = new Int32Array(count);
  let filled = 0;
  for (let pair = 0; pair < isChosen.length; pair++) if (isChosen[pair] === 1) chosen[filled++] = pair;
  return chosen;
}
