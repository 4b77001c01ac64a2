import type { PersonId } from '../../people/person';
import { hasMentor, type PairingKind } from '../pairing-kind';
import { groupKey } from './pair-key';
import type { ProposedPair } from './round';

/**
 * The people of a round who would mentor each other, each two once and in the order of the pairs. No rule forbids it; in
 * co-coaching every pair is mutual and none is listed.
 *
 * @example
 * listMutualPairs('mentoring', [{ people: [mei, tom] }, { people: [tom, mei] }]) //=> [[mei, tom]]
 */
export function listMutualPairs(
  kind: PairingKind,
  pairs: readonly Pick<ProposedPair, 'people'>[],
): readonly (readonly [PersonId, PersonId])[] {
  if (!hasMentor(kind)) return [];
  const seen = new Set<string>();
  return pairs.flatMap(({ people: [mentor, learner] }) => {
    if (mentor === undefined || learner === undefined) return [];
    seen.add(groupKey(kind, [mentor, learner]));
    return seen.has(groupKey(kind, [learner, mentor])) ? [[learner, mentor] as const] : [];
  });
}
