import type { PersonId } from '../domain/people/person';
import type { RecordRef } from '../domain/record/record-ref';
import type { OpenDocument } from './desk-document';
import { MOST_TOUCHED } from './touched-records';

/** Whom these records are about, for a line of the history that only shows them. */
export function peopleOfRecords(refs: readonly RecordRef[], document: OpenDocument): readonly PersonId[] {
  const people = refs.flatMap((ref) => peopleOf(ref, document));
  return [...new Set(people)].filter((id) => document.people[id] !== undefined).slice(0, MOST_TOUCHED);
}

function peopleOf({ kind, id }: RecordRef, document: OpenDocument): readonly PersonId[] {
  // Looked up by whatever id the reference has: one that is gone is about nobody.
  const find = <T>(records: Readonly<Record<string, T>>): T | undefined => records[id];
  switch (kind) {
    case 'person':
      return [find(document.people)?.id ?? []].flat();
    case 'pairing':
      return find(document.pairings)?.people ?? [];
    case 'enquiry':
      return [find(document.enquiries)?.personId ?? []].flat();
    case 'award':
      return [find(document.awards)?.personId ?? []].flat();
    case 'visit':
      return find(document.visits)?.governorIds ?? [];
    default:
      return [];
  }
}
