import type { RawDocument } from './raw-document';

/** The records of a list that the document does not have. */
export function listMissingRecords(document: RawDocument, refs: Iterable<string>): readonly string[] {
  const known = new Set<string>([
    'school/school',
    ...idsIn('person', document.people),
    ...idsIn('activity', document.activities),
    ...idsIn('teach-meet', document.teachMeets),
    ...idsIn('pairing', document.pairings),
    ...idsIn('enquiry', document.enquiries),
    ...idsIn('award', document.awards),
    ...idsIn('claim', document.claims),
    ...idsIn('visit', document.visits),
    ...document.ledger.map(({ id }) => `entry/${id}`),
    ...Object.values(document.teachMeets).flatMap(({ id, talks }) =>
      Object.keys(talks).map((talk) => `talk/${id}/${talk}`),
    ),
  ]);
  return [...refs].filter((ref) => !known.has(ref));
}

const idsIn = (kind: string, records: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(records).map((id) => `${kind}/${id}`);
