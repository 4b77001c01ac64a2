import { hasMentor, type PairingKind } from '../pairing-kind';

/** The same text for the same people in any order, whatever their ids contain. */
export const pairKey = (people: readonly string[]): string => inOrder(people.toSorted());

/** The same text for the same pair of a kind: with a mentor it matters who mentors whom. */
export const groupKey = (kind: PairingKind, people: readonly string[]): string =>
  hasMentor(kind) ? inOrder(people) : pairKey(people);

const inOrder = (people: readonly string[]) => people.map((id) => `${id.length} ${id}`).join(' ');

/** Every two of a pair's people, in their order: one for two, three for a group of three. */
export function listTwos<T>(people: readonly T[]): readonly (readonly [T, T])[] {
  return people.flatMap((a, at) => people.slice(at + 1).map((b) => [a, b] as const));
}
