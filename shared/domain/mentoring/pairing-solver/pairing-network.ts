import type { PairingProblem } from '../../problem/pairing-problem';
import type { PlacesNetwork } from './fill-places';
import { lookUpInRuns } from './look-up-in-runs';
import { indexAt } from './number-at';
import { nameOfPair } from './pairing-goals';
import type { ScoredPair } from './pairing-solution';

/** The part of a problem that its locks leave open, by number, and what the locks already settle. */
export type PairingNetwork = PlacesNetwork & {
  readonly mentors: readonly string[];
  readonly coachees: readonly string[];
  readonly scoreAt: Int32Array;
  readonly locked: readonly ScoredPair[];
};

/** The locked pairs with their points: a locked pair that has no score is worth 0. */
export function scoreLocks(problem: PairingProblem): readonly ScoredPair[] {
  if (problem.locked.length === 0) return [];
  const locks = new Map(
    problem.locked.map(({ mentor, coachee }) => [
      nameOfPair({ mentor, coachee }),
      { mentor, coachee, score: 0 },
    ]),
  );
  for (const { mentor, coachee, score } of problem.scores) {
    const name = nameOfPair({ mentor, coachee });
    if (locks.has(name)) locks.set(name, { mentor, coachee, score });
  }
  return [...locks.values()];
}

/** Places that the locks leave free, by mentor. */
export function placesLeft(problem: PairingProblem): ReadonlyMap<string, number> {
  const left = new Map(problem.mentors.map(({ id, capacity }) => [id, capacity]));
  for (const { mentor } of scoreLocks(problem)) left.set(mentor, (left.get(mentor) ?? 0) - 1);
  return left;
}

/** Numbers the open part of a problem. Edges stand by coachee, then by mentor, in the order of the problem's lists. */
export function buildPairingNetwork(
  problem: PairingProblem,
  weigh: (pair: ScoredPair) => number,
): PairingNetwork {
  const locked = scoreLocks(problem);
  const isLocked = new Set(locked.map(({ coachee }) => coachee));
  const coachees = problem.coachees.filter((coachee) => !isLocked.has(coachee));
  const left = placesLeft(problem);
  const mentors = problem.mentors.map(({ id }) => id).filter((id) => (left.get(id) ?? 0) > 0);
  const coacheeNumber = lookUpInRuns(new Map(coachees.map((id, number) => [id, number])));
  const mentorNumber = lookUpInRuns(new Map(mentors.map((id, number) => [id, number])));

  // Sorted by counting, first by mentor and then by coachee, since the scores may stand in any order.
  const pairs = problem.scores.length;
  const coacheeOf = new Int32Array(pairs).fill(-1);
  const mentorOf = new Int32Array(pairs).fill(-1);
  const firstOfMentor = new Int32Array(mentors.length + 1);
  const firstAt = new Int32Array(coachees.length + 1);
  problem.scores.forEach((pair, index) => {
    const coachee = coacheeNumber(pair.coachee);
    const mentor = mentorNumber(pair.mentor);
    if (coachee === undefined || mentor === undefined) return;
    coacheeOf[index] = coachee;
    mentorOf[index] = mentor;
    firstOfMentor[mentor + 1] = indexAt(firstOfMentor, mentor + 1) + 1;
    firstAt[coachee + 1] = indexAt(firstAt, coachee + 1) + 1;
  });
  addUp(firstOfMentor);
  addUp(firstAt);

  const edges = indexAt(firstAt, coachees.length);
  const byMentor = new Int32Array(edges);
  const nextOfMentor = firstOfMentor.slice();
  for (let index = 0; index < pairs; index++) {
    const mentor = indexAt(mentorOf, index);
    if (mentor < 0) continue;
    const slot = indexAt(nextOfMentor, mentor);
    nextOfMentor[mentor] = slot + 1;
    byMentor[slot] = index;
  }
  const mentorAt = new Int32Array(edges);
  const scoreAt = new Int32Array(edges);
  const weightAt = new Float64Array(edges);
  const next = firstAt.slice();
  for (const index of byMentor) {
    const pair = problem.scores[index];
    if (!pair) continue;
    const coachee = indexAt(coacheeOf, index);
    const edge = indexAt(next, coachee);
    next[coachee] = edge + 1;
    mentorAt[edge] = indexAt(mentorOf, index);
    scoreAt[edge] = pair.score;
    weightAt[edge] = weigh(pair);
  }
  const places = Int32Array.from(mentors, (id) => Math.min(left.get(id) ?? 0, coachees.length));
  return { mentors, coachees, locked, places, firstAt, mentorAt, scoreAt, weightAt };
}

/** Turns counts into the places where each run starts. */
function addUp(counts: Int32Array): void {
  for (let index = 1; index < counts.length; index++) {
    counts[index] = indexAt(counts, index) + indexAt(counts, index - 1);
  }
}
