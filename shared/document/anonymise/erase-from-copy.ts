import type { Erasure } from '../../domain/duties/erasure';
import type { Person } from '../../domain/people/person';
import type { DeskDocument } from '../desk-document';
import { anonymise, type ErasureLine } from './anonymise';
import { namesOf } from './names-of';

/**
 * Another copy of the records without somebody who has just been made anonymous, also where that copy has them under an
 * older name or only mentions them. The same document where it does not know them, or has been through it already.
 */
export function eraseFromCopy(
  document: DeskDocument,
  person: Person,
  erasure: Erasure,
  line: ErasureLine,
): DeskDocument {
  if (document.erasures.some(({ fingerprint }) => fingerprint === erasure.fingerprint)) return document;
  const own = document.people[person.id];
  if (own !== undefined) return anonymise(document, [own, person], erasure, line);
  const text = JSON.stringify(document);
  const { full } = namesOf([person], Object.values<Person>(document.people));
  const isNamed = text.includes(person.id) || (full !== null && text.search(full) >= 0);
  return isNamed ? anonymise(document, [person], erasure, line) : document;
}
