import type { OpenDocument } from '#shared/document/desk-document';

/** A record in words: what it is called, what tells it from its like, and where it stands in the app. */
export type RecordWords = {
  readonly words: string;
  readonly detail: string;
  readonly href: string;
};

/** Finds a record by its id and puts it in words; null where it is no longer there. */
export type DescribeRecord = (document: OpenDocument, id: string) => RecordWords | null;

/** What is known, on one line. `joinDetail('Learning Ticket', null, 'Active') //=> 'Learning Ticket · Active'` */
export const joinDetail = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

/** The address of a record within its place. `addressAt('/people', 'p 7') //=> '/people/p%207'` */
export const addressAt = (place: string, id: string): string => `${place}/${encodeURIComponent(id)}`;

/** A record by an id that is plain text, as references hold it. */
export function lookUp<Value>(records: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
