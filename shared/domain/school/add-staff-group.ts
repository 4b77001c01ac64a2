import { ok, refuse, type Result } from '../../lib/result';
import type { StaffGroup } from './school';

/**
 * The staff groups with another one; refuses an empty name and one that the school has already, whatever its capitals.
 *
 * @example
 * addStaffGroup([], 'Music teachers') //=> { ok: true, value: [{ id: 'music teachers', label: 'Music teachers' }] }
 */
export function addStaffGroup(groups: readonly StaffGroup[], name: string): Result<readonly StaffGroup[]> {
  const label = name.trim();
  if (label === '') return refuse('staff-group-empty', 'Give the group a name.');
  const id = label.toLowerCase();
  const same = groups.find((group) => group.id === id || group.label.toLowerCase() === id);
  if (same !== undefined) return refuse('staff-group-twice', `There is a group of this name: ${same.label}.`);
  return ok([...groups, { id, label }]);
}
