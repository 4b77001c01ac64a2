import type { Person } from './person';

/**
 * The teams that people are in, in alphabetical order, with Year 2 before Year 10.
 *
 * @example
 * listTeams([{ team: 'Year 10' }, { team: '' }, { team: 'Year 2' }]) //=> ['Year 2', 'Year 10']
 */
export function listTeams(people: readonly Pick<Person, 'team'>[]): readonly string[] {
  return [...new Set(people.map(({ team }) => team))]
    .filter(Boolean)
    .toSorted((one, other) => one.localeCompare(other, 'en-GB', { numeric: true }));
}
