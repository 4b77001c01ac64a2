import type { Erasure } from '../../domain/duties/erasure';
import type { Change } from '../../domain/history/change';
import { eraseLines } from '../../domain/history/erase-lines';
import type { Receipt } from '../../domain/bursary/receipt';
import type { Pairing } from '../../domain/mentoring/relationship/pairing';
import type { Person } from '../../domain/people/person';
import type { DeskDocument } from '../desk-document';
import { fitLengths } from './fit-lengths';
import { forgetPerson } from './forget-person';
import { forgetAwardWords, forgetEnquiryWords, forgetPairingWords, forgetTalkWords } from './forget-words';
import { idPattern, namesOf } from './names-of';
import { listReceipts } from './receipts-of-person';
import { replaceEverywhere } from './replace-everywhere';

/** When and at which computer account somebody is made anonymous, for the line of the history. */
export type ErasureLine = Pick<Change, 'at' | 'by'>;

/**
 * The document with one person made anonymous: another id and a label stand for them everywhere, their contact details
 * and private records are gone, and the history has a line that answers for what was erased in it. Days, states, minutes
 * and money stay, so every total stays.
 *
 * `copies` are the person's record as this document and others have it, the document's own first: an older copy may have
 * another name. A document that never had the person comes back without their name.
 *
 * A first name or a surname alone in running words stays: see `findLoneNames`.
 */
export function anonymise(
  document: DeskDocument,
  copies: readonly [Person, ...Person[]],
  erasure: Erasure,
  line: ErasureLine,
): DeskDocument {
  const [{ id }] = copies;
  const others = Object.values<Person>(document.people).filter((person) => person.id !== id);
  const { full, alone } = namesOf(copies, others);
  const pattern = idPattern(id);
  const replace = (text: string): string => {
    const named = full === null ? text : text.replace(full, erasure.label);
    return named.includes(id) ? named.replace(pattern, erasure.newId) : named;
  };

  const { history, ...records } = forgetRecords(document, id, erasure);
  const clean = replaceEverywhere(records, replace);
  const withoutName = (of: Change) => {
    const { words, by, about, people } = of;
    const next = replaceEverywhere({ words, by, about, people }, replace);
    const isTheirs = people.includes(id);
    if (!isTheirs && next.words === words && next.by === by && next.about === about) return null;
    // A line that is about them may call them by a first name alone.
    const stillNamed = isTheirs && alone !== null && new RegExp(alone.source, 'iu').test(next.words);
    return { ...next, words: stillNamed ? `A change about ${erasure.label}` : next.words };
  };
  const depth = erasure.depth === 'name' ? 'their name' : 'their name and their words';
  return fitLengths({
    ...clean,
    erasures: [...clean.erasures, erasure],
    history: eraseLines(history, withoutName, {
      ...line,
      by: replace(line.by),
      words: `Make a leaver anonymous: erase ${depth}; ${erasure.label} stands for them`,
      people: [erasure.newId],
    }),
  });
}

/** The records without what is theirs alone: contact details, private notes, and their words where these go too. */
function forgetRecords(document: DeskDocument, id: Person['id'], erasure: Erasure): DeskDocument {
  const person = document.people[id];
  const isTheirs = ({ people }: Pairing) => people.includes(id);
  const withWords = erasure.depth === 'name and words';
  const apart = new Set<string>(
    Object.values(document.keepApart)
      .filter(({ a, b }) => a === id || b === id)
      .map((each) => each.id),
  );
  const { notes, lessonReviews, keepApartReasons } = document.confidential;
  const ofOthers = ({ pairingId }: { readonly pairingId: Pairing['id'] }) => {
    const pairing = document.pairings[pairingId];
    return pairing === undefined || !isTheirs(pairing);
  };
  return {
    ...document,
    people:
      person === undefined
        ? document.people
        : { ...document.people, [id]: forgetPerson(person, erasure.label) },
    pairings: mapRecords(document.pairings, (pairing) => {
      if (!isTheirs(pairing)) return pairing;
      const silent = {
        ...pairing,
        sessions: mapRecords(pairing.sessions, (session) => ({
          ...session,
          hasNote: false,
          hasReview: false,
        })),
      };
      return withWords ? forgetPairingWords(silent, id) : silent;
    }),
    keepApart: pick(document.keepApart, (_, key) => !apart.has(key)),
    confidential: {
      notes: pick(notes, ofOthers),
      lessonReviews: pick(lessonReviews, ofOthers),
      keepApartReasons: pick(keepApartReasons, (_, key) => !apart.has(key)),
    },
    receipts: forgetReceiptNames(document, id),
    ...(withWords
      ? {
          enquiries: mapRecords(document.enquiries, (enquiry) =>
            enquiry.personId === id ? forgetEnquiryWords(enquiry) : enquiry,
          ),
          awards: mapRecords(document.awards, (award) =>
            award.personId === id ? forgetAwardWords(award) : award,
          ),
          teachMeets: mapRecords(document.teachMeets, (teachMeet) => forgetTalkWords(teachMeet, id)),
        }
      : {}),
  };
}

/** A file's name is often somebody's: the receipts of their money are called just that. */
function forgetReceiptNames(document: DeskDocument, id: Person['id']): DeskDocument['receipts'] {
  const theirs = listReceipts(document, id);
  return mapRecords(document.receipts, (receipt: Receipt) =>
    theirs.has(receipt.id)
      ? { ...receipt, name: `Receipt${/\.[A-Za-z0-9]{1,5}$/.exec(receipt.name)?.[0] ?? ''}` }
      : receipt,
  );
}

/** The same keys, each with what becomes of its record. */
function mapRecords<T extends object>(records: T, change: (record: T[keyof T]) => T[keyof T]): T {
  return Object.fromEntries(Object.entries(records).map(([key, record]) => [key, change(record)])) as T;
}

/** The records that stay. */
function pick<T extends object>(records: T, stays: (record: T[keyof T], key: string) => boolean): T {
  return Object.fromEntries(Object.entries(records).filter(([key, record]) => stays(record, key))) as T;
}
