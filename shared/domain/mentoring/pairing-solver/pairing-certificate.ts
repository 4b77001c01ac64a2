import type { PairingProblem } from '../../problem/pairing-problem';
import { lookUpInRuns } from './look-up-in-runs';
import { type PairingOrder, weighPairs } from './pairing-goals';
import { placesLeft, scoreLocks } from './pairing-network';
import type { ScoredPair } from './pairing-solution';

/**
 * Prices that prove a pairing best. No price is below 0, and no allowed pair weighs more than the price of its coachee
 * and of one place with its mentor; so no pairing can weigh more than all prices together, which is `bound`.
 * Locked pairs stand outside: their coachees and places have no price.
 */
export type PairingCertificate = {
  readonly coachees: readonly { readonly coachee: string; readonly price: number }[];
  readonly places: readonly { readonly mentor: string; readonly price: number }[];
  readonly bound: number;
};

/**
 * Whether the certificate proves that no pairing is better than `pairs` in the given order of goals. It reads the
 * problem itself, not the solver's tables, and refuses as soon as any sum is too large to be an exact whole number.
 */
export function provesPairing(
  problem: PairingProblem,
  order: PairingOrder,
  pairs: readonly ScoredPair[],
  certificate: PairingCertificate,
): boolean {
  const weigh = weighPairs(problem, order);
  const coacheePrice = new Map(certificate.coachees.map(({ coachee, price }) => [coachee, price]));
  const placePrice = new Map(certificate.places.map(({ mentor, price }) => [mentor, price]));
  const lockedCoachees = new Set(scoreLocks(problem).map(({ coachee }) => coachee));
  const places = placesLeft(problem);

  for (const price of [...coacheePrice.values(), ...placePrice.values()]) {
    if (!Number.isSafeInteger(price) || price < 0) return false;
  }
  const priceOfCoachee = lookUpInRuns(coacheePrice);
  const priceOfPlace = lookUpInRuns(placePrice);
  const placesWith = lookUpInRuns(places);
  for (const pair of problem.scores) {
    if (lockedCoachees.size > 0 && lockedCoachees.has(pair.coachee)) continue;
    if ((placesWith(pair.mentor) ?? 0) <= 0) continue;
    const limit = (priceOfCoachee(pair.coachee) ?? 0) + (priceOfPlace(pair.mentor) ?? 0);
    const weight = weigh(pair);
    if (!Number.isSafeInteger(weight) || weight > limit) return false;
  }

  let bound = 0;
  for (const price of coacheePrice.values()) bound += price;
  for (const [mentor, price] of placePrice) bound += price * (places.get(mentor) ?? 0);
  let reached = 0;
  for (const pair of pairs) if (!lockedCoachees.has(pair.coachee)) reached += weigh(pair);
  return Number.isSafeInteger(bound) && bound === certificate.bound && bound === reached;
}
