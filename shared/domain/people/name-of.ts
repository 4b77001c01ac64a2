import { fullName, type Person } from './person';

/** People by id, as the document holds them. */
export type People = Readonly<Record<string, Person>>;

/** Somebody's name, also where the list no longer has them. */
export function nameOf(people: People, id: string): string {
  const person = people[id];
  return person === undefined ? 'Somebody no longer listed' : fullName(person);
}
