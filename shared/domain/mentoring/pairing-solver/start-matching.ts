import type { MatchingGraph } from './matching-graph';
import { indexAt, numberAt } from './number-at';

/** Prices of people, and the far end of each person's pair (−1: none), to be filled in place. */
type Start = { readonly price: Float64Array; readonly partnerEnd: Int32Array };

/** First prices that no pair is above: everybody starts at half the full weight of their best pair. */
export function setFirstPrices({ people, firstAt, fullWeightAt }: MatchingGraph, { price }: Start): void {
  for (let person = 0; person < people; person++) {
    let best = 0;
    const end = indexAt(firstAt, person + 1);
    for (let slot = indexAt(firstAt, person); slot < end; slot++)
      best = Math.max(best, numberAt(fullWeightAt, slot));
    price[person] = best / 2;
  }
}

/** Raises prices, person by person, until no pair is above those of its two people. */
export function raisePrices(
  { people, firstAt, neighbourAt, fullWeightAt }: MatchingGraph,
  { price }: Start,
): void {
  for (let person = 0; person < people; person++) {
    let least = numberAt(price, person);
    const end = indexAt(firstAt, person + 1);
    for (let slot = indexAt(firstAt, person); slot < end; slot++)
      least = Math.max(least, numberAt(fullWeightAt, slot) - numberAt(price, indexAt(neighbourAt, slot)));
    price[person] = least;
  }
}

/** Lowers the price of everybody without a partner until a pair is tight, and takes that partner if nobody has. */
export function pairGreedily(
  { people, firstAt, farEndAt, neighbourAt, fullWeightAt }: MatchingGraph,
  { price, partnerEnd }: Start,
): void {
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
