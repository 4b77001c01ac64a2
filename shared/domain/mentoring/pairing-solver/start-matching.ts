import type { MatchingGraph } from './matching-graph';
import { indexAt, numberAt } from './number-at';

/**
 * First prices and pairs for the search: everybody starts at half the weight of their best pair, then lowers their
 * price until a pair is tight and takes that partner if nobody has. Prices are even, which the search relies on.
 */
export function startMatching(graph: MatchingGraph, price: Float64Array, partnerEnd: Int32Array): void {
  const { people, firstAt, farEndAt, neighbourAt, fullWeightAt } = graph;
  for (let person = 0; person < people; person++) {
    let best = 0;
    const end = indexAt(firstAt, person + 1);
    for (let slot = indexAt(firstAt, person); slot < end; slot++)
      best = Math.max(best, numberAt(fullWeightAt, slot));
    price[person] = best / 2;
  }
  for (let person = 0; person < people; person++) {
    if (indexAt(partnerEnd, person) >= 0) continue;
    let lower = numberAt(price, person);
    let chosen = -1;
    const end = indexAt(firstAt, person + 1);
    for (let slot = indexAt(firstAt, person); slot < end; slot++) {
      const neighbour = indexAt(neighbourAt, slot);
      const slack = numberAt(price, person) + numberAt(price, neighbour) - numberAt(fullWeightAt, slot);
      const isFree = indexAt(partnerEnd, neighbour) < 0;
      if (slack < lower || (slack === lower && chosen < 0 && isFree)) {
        lower = slack;
        chosen = isFree ? slot : -1;
      }
    }
    price[person] = numberAt(price, person) - lower;
    if (chosen < 0) continue;
    const farEnd = indexAt(farEndAt, chosen);
    partnerEnd[person] = farEnd;
    partnerEnd[indexAt(neighbourAt, chosen)] = farEnd ^ 1;
  }
}
