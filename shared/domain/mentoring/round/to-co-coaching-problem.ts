import type { CoCoachingProblem } from '../../problem/pairing-problem';
import { pairCheck } from './find-broken-rules';
import { listTwos, pairKey } from './pair-key';
import { pointsBesideLoad, pointsOfLoad } from './pair-units';
import type { RoundFacts } from './round-facts';
import type { Given, Group } from './to-pairing-problem';

export type CoachingProblem = {
  readonly problem: CoCoachingProblem;
  /** Groups of three that stand as they are: their people are not in the problem. */
  readonly heldGroups: readonly Group[];
};

/**
 * A round of co-coaching as the solver's problem. Groups of three stay out of it where they are locked, or under way in a
 * least-change round that allows them and still whole; groups are formed after the pairs, so the problem asks for none.
 */
export function toCoCoachingProblem(facts: RoundFacts, { locked, closed = [] }: Given): CoachingProblem {
  const mayBePaired = pairCheck(facts);
  const pointsOf = pointsBesideLoad(facts);
  const isLocked = new Set<string>(locked.flat());
  const heldGroups = [
    ...locked.filter(({ length }) => length > 2),
    ...groupsUnderWay(facts).filter(
      (group) => !group.some((id) => isLocked.has(id)) && pairKey(group) !== pairKey(closed),
    ),
  ];
  const isHeld = new Set<string>(heldGroups.flat());
  const people = facts.learners.filter((id) => !isHeld.has(id));
  const locks = locked.flatMap(([a, b, third]) =>
    a === undefined || b === undefined || third !== undefined ? [] : [{ a, b }],
  );
  const lockedPairs = new Set(locks.map(({ a, b }) => pairKey([a, b])));
  const isClosed = closed.length === 2 ? pairKey(closed) : null;
  const scores: { readonly a: string; readonly b: string; readonly score: number }[] = [];
  const needsKey = lockedPairs.size > 0 || isClosed !== null;
  const present = people.flatMap((id) => facts.people.get(id) ?? []);
  present.forEach((a, at) => {
    for (let other = at + 1; other < present.length; other++) {
      const b = present[other];
      if (b === undefined) continue;
      const key = needsKey ? pairKey([a.id, b.id]) : '';
      if (key !== '' && key === isClosed) continue;
      if (!lockedPairs.has(key) && !mayBePaired(a, b)) continue;
      scores.push({ a: a.id, b: b.id, score: pointsOf(a, b) + pointsOfLoad(facts, a, b, 1) });
    }
  });
  const { objective } = facts.round;
  const problem = {
    kind: 'co-coaching' as const,
    objective,
    people,
    scores,
    locked: locks,
    groupOfThree: 'never' as const,
  };
  return { problem, heldGroups };
}

/** Groups of three under way whose people all take part and may still work together. */
function groupsUnderWay({ round, ...facts }: RoundFacts): readonly Group[] {
  if (round.basis.kind === 'fresh' || round.groupOfThree === 'never') return [];
  const mayBePaired = pairCheck({ round, ...facts });
  const taking = new Set<string>(facts.learners);
  return round.basis.pairings
    .map(({ people }) => people)
    .filter(
      (group) =>
        group.length > 2 &&
        group.every((id) => taking.has(id)) &&
        listTwos(group.flatMap((id) => facts.people.get(id) ?? [])).every(([a, b]) => mayBePaired(a, b)),
    );
}
