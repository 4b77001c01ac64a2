import type { PairingProblem } from '../../problem/pairing-problem';
import { placesLeft, scoreLocks } from './pairing-network';
import type { MentorPair, WhyNoMentor } from './pairing-solution';

/** Everybody whom `pairs` leave without a mentor, in the order of the problem, each with the reason. */
export function explainUnpaired(
  problem: PairingProblem,
  pairs: readonly MentorPair[],
): readonly { readonly coachee: string; readonly because: WhyNoMentor }[] {
  const paired = new Set(pairs.map(({ coachee }) => coachee));
  const over = problem.coachees.filter((coachee) => !paired.has(coachee));
  if (over.length === 0) return [];
  const isOver = new Set(over);
  const allowed = new Map<string, string[]>();
  for (const { mentor, coachee } of problem.scores) {
    if (!isOver.has(coachee)) continue;
    const mentors = allowed.get(coachee);
    if (mentors) mentors.push(mentor);
    else allowed.set(coachee, [mentor]);
  }
  const canFree =
    problem.objective === 'best-score' ? findMentorsWhoCanFreeAPlace(problem, pairs) : new Set<string>();
  return over.map((coachee) => {
    const mentors = allowed.get(coachee);
    if (!mentors) return { coachee, because: 'no-allowed-mentor' };
    const canJoin = mentors.some((mentor) => canFree.has(mentor));
    return { coachee, because: canJoin ? 'costs-more-than-it-gains' : 'all-allowed-mentors-full' };
  });
}

/** Mentors with a free place, or who could have one if some coachees moved and nobody lost their mentor. */
function findMentorsWhoCanFreeAPlace(
  problem: PairingProblem,
  pairs: readonly MentorPair[],
): ReadonlySet<string> {
  const isLocked = new Set(scoreLocks(problem).map(({ coachee }) => coachee));
  const mentorOf = new Map<string, string>();
  const left = new Map(placesLeft(problem));
  for (const { mentor, coachee } of pairs) {
    if (isLocked.has(coachee)) continue;
    mentorOf.set(coachee, mentor);
    left.set(mentor, (left.get(mentor) ?? 0) - 1);
  }
  const currentMentorsOfThoseAllowed = new Map<string, string[]>();
  for (const { mentor, coachee } of problem.scores) {
    const current = mentorOf.get(coachee);
    if (current === undefined || current === mentor) continue;
    const currents = currentMentorsOfThoseAllowed.get(mentor);
    if (currents) currents.push(current);
    else currentMentorsOfThoseAllowed.set(mentor, [current]);
  }
  const canFree = new Set([...left].filter(([, places]) => places > 0).map(([mentor]) => mentor));
  // A set visits what is added while it is walked: mentors reached from mentors reached before.
  for (const mentor of canFree)
    for (const current of currentMentorsOfThoseAllowed.get(mentor) ?? []) canFree.add(current);
  return canFree;
}
