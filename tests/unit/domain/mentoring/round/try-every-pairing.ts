import { hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { findBrokenRules } from '#shared/domain/mentoring/round/find-broken-rules';
import { groupKey } from '#shared/domain/mentoring/round/pair-key';
import type { RoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { scorePairs, sumScores } from '#shared/domain/mentoring/round/score-pairs';
import type { PersonId } from '#shared/domain/people/person';

type Groups = readonly (readonly PersonId[])[];

/** How good some pairs are by the round's goals, the first goal first. */
export function worthOf(facts: RoundFacts, groups: Groups): readonly number[] {
  const { round } = facts;
  const points = sumScores(
    scorePairs(
      facts,
      groups.map((people) => ({ people, isLocked: false, origin: 'solver', overruled: [] })),
    ),
  );
  const before = new Set(
    round.basis.kind === 'least-change'
      ? round.basis.pairings.map(({ people }) => groupKey(round.kind, people))
      : [],
  );
  const kept = groups.filter((people) => before.has(groupKey(round.kind, people))).length;
  if (round.basis.kind === 'fresh') {
    return round.objective === 'most-people' ? [groups.length, points] : [points, groups.length];
  }
  return round.objective === 'most-people' ? [groups.length, kept, points] : [kept, points, groups.length];
}

export function compareWorth(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The best that any pairing of the round reaches, found by trying them all; groups of three are left out. */
export function tryEveryPairing(facts: RoundFacts): readonly number[] {
  const locked = facts.round.proposal.pairs.filter(({ isLocked }) => isLocked).map(({ people }) => people);
  const all = hasMentor(facts.round.kind)
    ? withMentors(facts, facts.learners, new Map(facts.places))
    : amongThemselves(facts, facts.learners);
  return [...all]
    .filter((groups) =>
      locked.every((lock) =>
        groups.some((each) => groupKey(facts.round.kind, each) === groupKey(facts.round.kind, lock)),
      ),
    )
    .map((groups) => worthOf(facts, groups))
    .reduce((best, each) => (compareWorth(each, best) > 0 ? each : best));
}

const isAllowed = (facts: RoundFacts, people: readonly PersonId[]) =>
  findBrokenRules(facts, people).every(({ rule }) => rule === 'capacity');

function* withMentors(
  facts: RoundFacts,
  [learner, ...others]: readonly PersonId[],
  places: Map<string, number>,
): Generator<Groups> {
  if (learner === undefined) {
    yield [];
    return;
  }
  yield* withMentors(facts, others, places);
  for (const mentor of facts.mentors) {
    const left = places.get(mentor) ?? 0;
    if (left <= 0 || mentor === learner || !isAllowed(facts, [mentor, learner])) continue;
    places.set(mentor, left - 1);
    for (const rest of withMentors(facts, others, places)) yield [[mentor, learner], ...rest];
    places.set(mentor, left);
  }
}

function* amongThemselves(facts: RoundFacts, [first, ...others]: readonly PersonId[]): Generator<Groups> {
  if (first === undefined) {
    yield [];
    return;
  }
  yield* amongThemselves(facts, others);
  for (const other of others) {
    if (!isAllowed(facts, [first, other])) continue;
    const left = others.filter((id) => id !== other);
    for (const rest of amongThemselves(facts, left)) yield [[first, other], ...rest];
  }
}
