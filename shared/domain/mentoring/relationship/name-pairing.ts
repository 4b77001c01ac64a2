import { listWords } from '../../../lib/plural';
import { nameOf, type People } from '../../people/name-of';

/**
 * A pairing by its people, the mentor first.
 *
 * @example
 * namePairing(pairing, people) //=> 'Mei Rashid and Idris Sandhu'
 */
export function namePairing(of: { readonly people: readonly string[] }, people: People): string {
  return listWords(of.people.map((id) => nameOf(people, id)));
}
