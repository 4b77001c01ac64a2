import type { Person } from '../../domain/people/person';
import type { DeskDocument } from '../desk-document';
import { namesOf } from '../anonymise/names-of';
import type { DraftEntry, DraftSection } from './record-writer';

const PARTS = {
  people: 'A colleague’s record',
  teachMeets: 'A Teach-meet',
  rounds: 'A pairing round',
  pairings: 'A pairing of others',
  enquiries: 'A colleague’s enquiry',
  funds: 'A fund',
  awards: 'A colleague’s award',
  activities: 'An activity',
  visits: 'A visit',
  claims: 'A claim',
  summaries: 'A summary for governors',
} as const satisfies Partial<Record<keyof DeskDocument, string>>;

/**
 * Passages in records of others that have their full name in them; private notes of others only where private ones are
 * asked for. `shown` are the words that the record has already.
 */
export function elsewhereSection(
  person: Person,
  document: DeskDocument,
  shown: ReadonlySet<string>,
  withPrivate: boolean,
): DraftSection {
  const others = Object.values<Person>(document.people).filter(({ id }) => id !== person.id);
  const { full } = namesOf([person], others);
  const entries: DraftEntry[] = [];
  const told = new Set(shown);
  const look = (value: unknown, id: string, title: string, kind?: 'private'): void => {
    if (typeof value === 'string') {
      if (full === null || told.has(value.trim()) || value.search(full) < 0) return;
      told.add(value.trim());
      const lines = [
        kind === undefined ? (['Passage', value] as const) : (['Passage', value, kind] as const),
      ];
      entries.push({ id: `${id}-${entries.length}`, title, day: null, lines });
    } else if (Array.isArray(value)) for (const item of value) look(item, id, title, kind);
    else if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) look(item, id, title, kind);
    }
  };
  // The keys of PARTS are parts of the document, which Object.entries cannot say.
  for (const [part, title] of Object.entries(PARTS) as [keyof typeof PARTS, string][]) {
    for (const [id, record] of Object.entries(document[part])) {
      if (part !== 'people' || id !== person.id) look(record, id, title);
    }
  }
  if (withPrivate) look(document.confidential, 'private', 'A private record of others', 'private');
  return { id: 'elsewhere', title: 'Named in other records', entries };
}
