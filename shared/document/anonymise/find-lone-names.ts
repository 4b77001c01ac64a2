import type { Person } from '../../domain/people/person';
import type { RecordKind, RecordRef } from '../../domain/record/record-ref';
import type { OpenDocument } from '../desk-document';
import { namesOf } from './names-of';

/** A passage in which somebody's first name or surname stands alone. */
export type LoneName = { readonly record: RecordRef; readonly words: string };

const PARTS = {
  teachMeets: 'teach-meet',
  rounds: 'round',
  pairings: 'pairing',
  enquiries: 'enquiry',
  funds: 'fund',
  awards: 'award',
  activities: 'activity',
  visits: 'visit',
  claims: 'claim',
  summaries: 'summary',
} as const satisfies Partial<Record<keyof OpenDocument, RecordKind>>;

/**
 * Where records use a first name or surname of somebody by itself, written as a name. It may be another person's, so
 * nothing replaces it unseen; the coordinator looks.
 */
export function findLoneNames(document: OpenDocument, person: Person): readonly LoneName[] {
  const others = Object.values<Person>(document.people).filter(({ id }) => id !== person.id);
  const { alone } = namesOf([person], others);
  if (alone === null) return [];
  const names = alone;
  // Only those who share a name can be meant instead, and only by their own full name.
  const namesakes = others.flatMap((other) =>
    [other.givenName, other.knownAs, other.familyName].some((name) => hasName(names, name))
      ? [namesOf([other], []).full]
      : [],
  );
  const found: LoneName[] = [];
  const look = (record: RecordRef, value: unknown): void => {
    if (typeof value === 'string') {
      const rest = namesakes.reduce((text, full) => (full === null ? text : text.replace(full, '')), value);
      if (/\s/.test(value) && hasName(names, rest)) found.push({ record, words: value });
    } else if (Array.isArray(value)) for (const item of value) look(record, item);
    else if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) look(record, item);
    }
  };
  for (const each of others) look({ kind: 'person', id: each.id }, each.notes);
  // The keys of PARTS are parts of the document, which Object.entries cannot say.
  for (const [part, kind] of Object.entries(PARTS) as [keyof typeof PARTS, RecordKind][]) {
    for (const [id, record] of Object.entries(document[part])) look({ kind, id }, record);
  }
  for (const entry of document.ledger) look({ kind: 'entry', id: entry.id }, entry.words);
  return found;
}

const hasName = (pattern: RegExp, text: string): boolean => new RegExp(pattern.source, 'u').test(text);
