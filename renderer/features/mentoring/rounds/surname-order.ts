import type { People } from '#shared/domain/people/name-of';
import { sortName } from '#shared/domain/people/person';

const collator = new Intl.Collator('en-GB');

/** The text by which somebody is put in a list: the surname first, as everywhere in the app. */
export function surnameFirst(people: People, id: string): string {
  const person = people[id];
  return person === undefined ? '' : sortName(person);
}

/** Compares two people by surname, for `toSorted`. */
export const bySurname =
  (people: People) =>
  (one: { readonly id: string }, other: { readonly id: string }): number =>
    collator.compare(surnameFirst(people, one.id), surnameFirst(people, other.id));
