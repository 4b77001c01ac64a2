import { listWords } from '../../../lib/plural';
import { fullName, type Person } from '../../people/person';

/** People by id, as the document holds them. */
export type People = Readonly<Record<string, Person>>;

/** Somebody's name, also where the list no longer has them. */
export function nameOf(people: People, id: string): string {
  const person = people[id];
  return person === undefined ? 'Somebody no longer listed' : fullName(person);
}

/**
 * A pairing by its people, the mentor first.
 *
 * @example
 * namePairing(pairing, people) //=> 'Mei Rashid and Idris Sandhu'
 */
export function namePairing(of: { readonly people: readonly string[] }, people: People): string {
  return listWords(of.people.map((id) => nameOf(people, id)));
}
