import { hasLeft, sortName, type Person } from '../people/person';
import type { People } from '../people/name-of';
import type { Day } from '../../lib/day';
import { NEW_GOVERNANCE, type Governance } from './governance';

/** Whether somebody sits on the governing board: a governor, or a member of staff with a place on it. */
export function isGovernor({ kind, governance }: Pick<Person, 'kind' | 'governance'>): boolean {
  return kind === 'governor' || governance !== null;
}

/** Somebody's place on the board; a governor of whom nothing was entered has an empty one. */
export function governanceOf({ governance }: Pick<Person, 'governance'>): Governance {
  return governance ?? NEW_GOVERNANCE;
}

/** The governors who have not left by that day, by family name. */
export function listGovernors(people: People, today: Day): readonly Person[] {
  return Object.values(people)
    .filter((person) => isGovernor(person) && !hasLeft(person, today))
    .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'));
}
