import { z } from 'zod';
import type { DeepReadonly } from '../../lib/deep-readonly';
import { checkKnown, checkUnique, type CrossCheck, expectAt, id } from './check-ids';

/** The highest score that a pair may have; scores are whole numbers from 0. */
const MAX_SCORE = 1_000_000;

const objective = z.enum(['most-people', 'best-score']);
const score = z.int().min(0).max(MAX_SCORE);

const pairingShape = z.strictObject({
  kind: z.literal('pairing'),
  objective,
  mentors: z.array(z.strictObject({ id, capacity: z.int().min(0) })),
  coachees: z.array(id),
  scores: z.array(z.strictObject({ mentor: id, coachee: id, score })),
  locked: z.array(z.strictObject({ mentor: id, coachee: id })).default([]),
});

const coCoachingShape = z.strictObject({
  kind: z.literal('co-coaching'),
  objective,
  people: z.array(id),
  scores: z.array(z.strictObject({ a: id, b: id, score })),
  locked: z.array(z.strictObject({ a: id, b: id })).default([]),
  groupOfThree: z.enum(['allow', 'never']).default('never'),
});

/** Mentors with places, coachees, and what each allowed pair is worth; locks that no pairing can keep are refused. */
export const pairingProblem = pairingShape.superRefine(checkPairing);
export type PairingProblem = DeepReadonly<z.infer<typeof pairingProblem>>;

/** People who coach each other, and what each allowed pair is worth; a person locked into two pairs is refused. */
export const coCoachingProblem = coCoachingShape.superRefine(checkCoCoaching);
export type CoCoachingProblem = DeepReadonly<z.infer<typeof coCoachingProblem>>;

function checkPairing(problem: z.infer<typeof pairingShape>, context: CrossCheck): void {
  const mentorIds = problem.mentors.map((mentor) => mentor.id);
  const mentors = checkUnique(context, mentorIds, (index) => ['mentors', index, 'id']);
  const coachees = checkUnique(context, problem.coachees, (index) => ['coachees', index]);
  for (const list of ['scores', 'locked'] as const) {
    const seen = new Set<string>();
    problem[list].forEach(({ mentor, coachee }, index) => {
      checkKnown(context, mentors, mentor, [list, index, 'mentor'], 'a mentor');
      checkKnown(context, coachees, coachee, [list, index, 'coachee'], 'a coachee');
      checkPairOnce(context, seen, [mentor, coachee], [list, index]);
    });
  }
  const places = new Map(problem.mentors.map((mentor) => [mentor.id, mentor.capacity]));
  const mentorOf = new Map<string, string>();
  problem.locked.forEach(({ mentor, coachee }, index) => {
    const left = places.get(mentor);
    if (left !== undefined && left <= 0) {
      expectAt(
        context,
        ['locked', index, 'mentor'],
        `no more locks than ${JSON.stringify(mentor)} has places`,
      );
    }
    places.set(mentor, (left ?? 0) - 1);
    const other = mentorOf.get(coachee);
    if (other !== undefined && other !== mentor) {
      const words = `a coachee locked to one mentor, but ${JSON.stringify(coachee)} is locked to ${JSON.stringify(other)} already`;
      expectAt(context, ['locked', index, 'coachee'], words);
    }
    mentorOf.set(coachee, mentor);
  });
}

function checkCoCoaching(problem: z.infer<typeof coCoachingShape>, context: CrossCheck): void {
  const people = checkUnique(context, problem.people, (index) => ['people', index]);
  for (const list of ['scores', 'locked'] as const) {
    const seen = new Set<string>();
    problem[list].forEach(({ a, b }, index) => {
      checkKnown(context, people, a, [list, index, 'a'], 'a person');
      checkKnown(context, people, b, [list, index, 'b'], 'a person');
      if (a === b) expectAt(context, [list, index, 'b'], 'another person than "a"');
      checkPairOnce(context, seen, a < b ? [a, b] : [b, a], [list, index]);
    });
  }
  const locked = new Set<string>();
  problem.locked.forEach((pair, index) => {
    for (const end of ['a', 'b'] as const) {
      const person = pair[end];
      if (locked.has(person)) {
        expectAt(
          context,
          ['locked', index, end],
          `a person in one locked pair, but ${JSON.stringify(person)} is in two`,
        );
      }
      locked.add(person);
    }
  });
}

function checkPairOnce(
  context: CrossCheck,
  seen: Set<string>,
  pair: readonly [string, string],
  path: PropertyKey[],
): void {
  const key = JSON.stringify(pair);
  if (seen.has(key)) expectAt(context, path, `each pair once, but ${pair.join(' and ')} stand there already`);
  seen.add(key);
}
