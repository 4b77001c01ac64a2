import { nameEnquiry } from '../../domain/enquiry/name-enquiry';
import { namePairing } from '../../domain/mentoring/relationship/name-pairing';
import { nameOf } from '../../domain/people/name-of';
import type { RecordRef } from '../../domain/record/record-ref';
import { listWords, plural } from '../../lib/plural';
import type { OpenDocument } from '../desk-document';
import type { LoneName } from './find-lone-names';

const MOST_NAMED = 5;

/** What is left for the coordinator to look at after somebody was made anonymous; '' where nothing is. */
export function sayLoneNames(found: readonly LoneName[], document: OpenDocument): string {
  if (found.length === 0) return '';
  const records = [...new Set(found.map(({ record }) => nameRecord(record, document)))];
  const more = records.length - MOST_NAMED;
  const named = listWords([
    ...records.slice(0, MOST_NAMED),
    ...(more > 0 ? [plural(more, 'other record')] : []),
  ]);
  const passages =
    found.length === 1
      ? 'One passage has a first name or surname alone that may be theirs, and was'
      : `${plural(found.length, 'passage')} have a first name or surname alone that may be theirs, and were`;
  return `${passages} left as it stands: look at ${named}.`.replace(
    'were left as it stands',
    'were left as they stand',
  );
}

function nameRecord({ kind, id }: RecordRef, document: OpenDocument): string {
  // Looked up by whatever id the reference has: one that is gone has no name.
  const find = <T>(records: Readonly<Record<string, T>>): T | undefined => records[id];
  const [pairing, enquiry, award] = [
    find(document.pairings),
    find(document.enquiries),
    find(document.awards),
  ];
  if (kind === 'person') return `the notes on ${nameOf(document.people, id)}`;
  if (kind === 'pairing' && pairing !== undefined)
    return `the pairing of ${namePairing(pairing, document.people)}`;
  if (kind === 'enquiry' && enquiry !== undefined) return `the enquiry “${nameEnquiry(enquiry)}”`;
  if (kind === 'award' && award !== undefined) return `award ${award.reference}`;
  if (kind === 'teach-meet') return `“${find(document.teachMeets)?.name ?? 'a Teach-meet'}”`;
  if (kind === 'activity') return `the activity “${find(document.activities)?.title ?? ''}”`;
  if (kind === 'summary') return `“${find(document.summaries)?.title ?? 'a summary'}”`;
  if (kind === 'entry') return 'the ledger';
  return `a ${kind}`;
}
