import { isSmallGroup } from './is-small-group';

/** Groups of people that are counted as one. */
export type MergedGroup<Group> = { readonly groups: readonly Group[]; readonly size: number };

/**
 * Groups without anybody left out, and the small ones counted together, with the next smallest where they are still too
 * few; the others as they were, in the order given, those counted together last. Only a school that is smaller than the
 * limit itself has a small group left.
 *
 * @example
 * mergeSmallGroups([{ size: 20 }, { size: 3 }, { size: 7 }], 5).map(({ size }) => size) //=> [20, 10]
 */
export function mergeSmallGroups<Group extends { readonly size: number }>(
  groups: readonly Group[],
  limit: number,
): readonly MergedGroup<Group>[] {
  const bySize = groups.filter(({ size }) => size > 0).toSorted((one, other) => one.size - other.size);
  const together = new Set<Group>();
  let size = 0;
  for (const group of bySize) {
    if (!isSmallGroup(group.size, limit) && !isSmallGroup(size, limit)) break;
    together.add(group);
    size += group.size;
  }
  const alone = groups
    .filter((group) => group.size > 0 && !together.has(group))
    .map((group) => ({ groups: [group], size: group.size }));
  const merged = groups.filter((group) => together.has(group));
  return merged.length === 0 ? alone : [...alone, { groups: merged, size }];
}
