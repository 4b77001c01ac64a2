import type { PairingProblem } from '../../problem/pairing-problem';
import { explainUnpaired } from './explain-unpaired';
import { fillPlaces } from './fill-places';
import { type PairingCertificate, provesPairing } from './pairing-certificate';
import { objectiveOrder, type PairingOrder, weighPairs } from './pairing-goals';
import { buildPairingNetwork, type PairingNetwork } from './pairing-network';
import type { PairingSolution, ScoredPair, SolveOptions } from './pairing-solution';

/**
 * The best pairing of coachees with mentors: exact, the same on every machine, and `optimal` only where prices prove it.
 * Takes a problem that `pairingProblem` has parsed; scores are points.
 *
 * @example
 * solvePairing({ kind: 'pairing', objective: 'most-people', mentors: [{ id: 'm1', capacity: 1 }],
 *   coachees: ['c1', 'c2'], locked: [], scores: [
 *     { mentor: 'm1', coachee: 'c1', score: 83 }, { mentor: 'm1', coachee: 'c2', score: 90 }] }).pairs
 * //=> [{ mentor: 'm1', coachee: 'c2', score: 90 }]
 */
export function solvePairing(problem: PairingProblem, options: SolveOptions = {}): PairingSolution {
  return solvePairingWithProof(problem, options).solution;
}

/** The best pairing together with the prices that prove it; `order` replaces the problem's own objective. */
export function solvePairingWithProof(
  problem: PairingProblem,
  { now = () => 0 }: SolveOptions = {},
  order: PairingOrder = objectiveOrder(problem),
): { readonly solution: PairingSolution; readonly certificate: PairingCertificate } {
  const started = now();
  const network = buildPairingNetwork(problem, weighPairs(problem, order));
  const filled = fillPlaces(network);
  const pairs = listPairs(problem, network, filled.mentorOf);
  const certificate = writeCertificate(network, filled.coacheePrice, filled.placePrice);
  const solution: PairingSolution = {
    kind: 'pairing',
    pairs,
    unpaired: explainUnpaired(problem, pairs),
    paired: pairs.length,
    total: pairs.reduce((sum, { score }) => sum + score, 0),
    optimal: provesPairing(problem, order, pairs, certificate),
    milliseconds: Math.round(now() - started),
  };
  return { solution, certificate };
}

/** The pairs in the order of the problem's coachees. */
function listPairs(
  problem: PairingProblem,
  network: PairingNetwork,
  mentorOf: Int32Array,
): readonly ScoredPair[] {
  const pairOf = new Map(network.locked.map((pair) => [pair.coachee, pair]));
  network.coachees.forEach((coachee, number) => {
    const end = network.firstAt[number + 1] ?? 0;
    for (let edge = network.firstAt[number] ?? 0; edge < end; edge++) {
      const mentor = network.mentors[network.mentorAt[edge] ?? -1];
      if (mentor === undefined || network.mentorAt[edge] !== mentorOf[number]) continue;
      pairOf.set(coachee, { mentor, coachee, score: network.scoreAt[edge] ?? 0 });
    }
  });
  return problem.coachees.flatMap((coachee) => pairOf.get(coachee) ?? []);
}

function writeCertificate(
  network: PairingNetwork,
  coacheePrice: Float64Array,
  placePrice: Float64Array,
): PairingCertificate {
  const coachees = network.coachees.map((coachee, number) => ({ coachee, price: coacheePrice[number] ?? 0 }));
  const places = network.mentors.map((mentor, number) => ({ mentor, price: placePrice[number] ?? 0 }));
  const ofCoachees = coachees.reduce((sum, { price }) => sum + price, 0);
  // Only full mentors have a price, so the places that the network caps at the number of coachees count 0 either way.
  const bound = places.reduce(
    (sum, { price }, number) => sum + price * (network.places[number] ?? 0),
    ofCoachees,
  );
  return { coachees, places, bound };
}
