import type { PaperRequest } from '#shared/domain/paper/paper-request';
import type { RecordKind, RecordRef } from '#shared/domain/record/record-ref';

/** What the ids of a request stand for. */
const KINDS: Readonly<Record<string, RecordKind>> = {
  personId: 'person',
  pairingId: 'pairing',
  enquiryId: 'enquiry',
  awardId: 'award',
  visitId: 'visit',
  summaryId: 'summary',
  teachMeetId: 'teach-meet',
};

/**
 * The records that a paper is about, by the ids it was asked for with.
 *
 * @example
 * recordsOfRequest({ paper: 'mentor-list', personId }) //=> [{ kind: 'person', id: personId }]
 */
export function recordsOfRequest(request: PaperRequest): readonly RecordRef[] {
  return Object.entries(request).flatMap(([key, id]) => {
    const kind = KINDS[key];
    return kind === undefined || typeof id !== 'string' ? [] : [{ kind, id }];
  });
}
