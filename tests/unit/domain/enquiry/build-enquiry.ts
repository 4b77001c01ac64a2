import { enquiryId, type Enquiry, type LaterEvidence } from '#shared/domain/enquiry/enquiry';
import type { AppraisalCycle } from '#shared/domain/enquiry/enquiry-settings';
import { newEnquiry } from '#shared/domain/enquiry/new-enquiry';
import type { ThreadRecords } from '#shared/domain/enquiry/thread-step';
import { personId, type Person } from '#shared/domain/people/person';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import {
  blockId,
  DEFAULT_WEIGHTS,
  roomId,
  slotId,
  talkId,
  teachMeetId,
  type Talk,
  type TeachMeet,
} from '#shared/domain/teach-meet/teach-meet';
import { aPerson } from '../../../support/documents';

export const MEI = personId.parse('mei');
export const PEOPLE: Readonly<Record<string, Person>> = {
  mei: aPerson('mei', { givenName: 'Mei', familyName: 'Rashid', staffGroup: 'teacher' }),
  idris: aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu' }),
};
export const CYCLE: AppraisalCycle = {
  id: 'c1',
  name: '2026–27',
  startDay: '2026-11-01',
  endDay: '2027-10-31',
  reviewByDay: '2027-10-31',
};
export const E1 = enquiryId.parse('e1');
export const PAIRING = pairingId.parse('p1');
export const MEET = teachMeetId.parse('meet');
export const TALK = talkId.parse('t1');

/** Mei's enquiry in its cycle, with its question found, under way unless said otherwise. */
export function buildEnquiry(of: Partial<Enquiry> = {}): Enquiry {
  return {
    ...newEnquiry({ id: E1, personId: MEI, cycle: CYCLE, today: '2026-11-03' }),
    title: 'Talk before writing',
    stage: 'under way',
    opening: { heldOn: '2026-11-03', wentWell: 'Phonics', unresolved: 'Short sentences' },
    question: {
      form: 'impact',
      change: 'paired talk',
      on: 'writing',
      group: 'Year 4',
      over: 'two terms',
    },
    ...of,
  };
}

export const OUTCOME: NonNullable<Enquiry['outcome']> = {
  reviewedOn: '2027-05-10',
  met: 'partly met',
  findings: 'Longer sentences',
  precision: 'Words a sentence, 28 pupils, before and after',
};

export function buildEvidence(
  after: LaterEvidence['after'],
  dueDay: string,
  seenOn: string | null = null,
): LaterEvidence {
  return { id: after.replaceAll(' ', '-'), after, dueDay, seenOn, words: '', source: null };
}

export const NO_RECORDS: ThreadRecords = {
  awards: {},
  ledger: [],
  pairings: {},
  teachMeets: {},
  cycles: [CYCLE],
};

/** A Teach-meet on 25 November 2027 with Mei's talk in the Hall at 10:00, or without a place. */
export function buildMeet(
  of: { readonly status?: Talk['status']; readonly isPlaced?: boolean } = {},
): TeachMeet {
  const [hall, morning] = [roomId.parse('hall'), blockId.parse('morning')];
  const placement = { roomId: hall, slotId: slotId.parse('morning#0'), isLocked: false };
  return {
    id: MEET,
    name: 'November Teach-meet',
    day: '2027-11-25',
    place: '',
    changeoverMinutes: 3,
    rooms: [{ id: hall, name: 'Hall', capacity: 100, equipment: [] }],
    blocks: [
      {
        id: morning,
        name: 'Morning',
        start: '10:00',
        end: '11:00',
        kind: 'session',
        slotMinutes: 7,
        extraMinutes: {},
      },
    ],
    talks: {
      [TALK]: {
        id: TALK,
        title: 'Talk before writing',
        presenters: [{ kind: 'person', personId: MEI }],
        theme: '',
        staffGroup: 'teacher',
        minutes: 7,
        needs: [],
        demand: 0,
        unavailable: [],
        preference: null,
        status: of.status ?? 'confirmed',
        notes: '',
      },
    },
    mustNotClash: [],
    weights: DEFAULT_WEIGHTS,
    placements: of.isPlaced === false ? {} : { [TALK]: placement },
    releases: [],
    attendance: null,
    tags: { standardParts: [], mechanisms: [] },
  };
}
