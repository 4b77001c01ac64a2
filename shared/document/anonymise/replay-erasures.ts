import type { Erasure } from '../../domain/duties/erasure';
import type { Person } from '../../domain/people/person';
import type { Hash } from '../../domain/history/seal-history';
import type { DeskDocument } from '../desk-document';
import { anonymise, type ErasureLine } from './anonymise';

/**
 * Makes everybody anonymous again whom an older copy of the records still names. The same document where it names none
 * of them.
 */
export function replayErasures(
  document: DeskDocument,
  erasures: readonly Erasure[],
  hash: Hash,
  line: ErasureLine,
): DeskDocument {
  const wanted = new Map(erasures.map((erasure) => [erasure.fingerprint, erasure]));
  if (wanted.size === 0) return document;
  return Object.values<Person>(document.people).reduce((current, { id }) => {
    const erasure = wanted.get(hash(id));
    // As the document has them now: an erasure before may have changed who manages them.
    const person = current.people[id];
    return erasure === undefined || person === undefined
      ? current
      : anonymise(current, [person], erasure, line);
  }, document);
}
