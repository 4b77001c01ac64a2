import { z } from 'zod';
import { activity, activityId } from '../domain/activity/activity';
import { DEFAULT_FUNDS } from '../domain/bursary/default-funds';
import { award, awardId } from '../domain/bursary/award';
import { fund, fundId } from '../domain/bursary/fund';
import { ledgerEntry } from '../domain/bursary/ledger-entry';
import { receipt, receiptId } from '../domain/bursary/receipt';
import { claim, claimId } from '../domain/claim/claim';
import { erasure } from '../domain/duties/erasure';
import { enquiry, enquiryId } from '../domain/enquiry/enquiry';
import { visit, visitId } from '../domain/governor/visit';
import { change } from '../domain/history/change';
import { keepApart, keepApartId } from '../domain/mentoring/keep-apart';
import { confidential, NOTHING_CONFIDENTIAL } from '../domain/mentoring/relationship/confidential';
import { pairing, pairingId } from '../domain/mentoring/relationship/pairing';
import { round, roundId } from '../domain/mentoring/round/round';
import { person, personId } from '../domain/people/person';
import { school } from '../domain/school/school';
import { summary, summaryId } from '../domain/summary/summary';
import { teachMeet, teachMeetId } from '../domain/teach-meet/teach-meet';

/** The format that this version of the app writes; older files are brought up to it step by step. */
export const DOCUMENT_FORMAT = 4;

/** Everything a school keeps in CPD Desk: one document, owned by the main process, saved as one file. */
export const deskDocument = z
  .strictObject({
    format: z.literal(DOCUMENT_FORMAT),
    school,
    people: z.record(personId, person).readonly(),
    teachMeets: z.record(teachMeetId, teachMeet).readonly(),
    rounds: z.record(roundId, round).readonly(),
    pairings: z.record(pairingId, pairing).readonly(),
    keepApart: z.record(keepApartId, keepApart).readonly(),
    confidential,
    /** Appraisal records; coaching records are the pairings, and neither holds the other. */
    enquiries: z.record(enquiryId, enquiry).readonly(),
    funds: z.record(fundId, fund).readonly(),
    awards: z.record(awardId, award).readonly(),
    /** Entries are only ever added at the end. */
    ledger: z.array(ledgerEntry).readonly(),
    receipts: z.record(receiptId, receipt).readonly(),
    activities: z.record(activityId, activity).readonly(),
    visits: z.record(visitId, visit).readonly(),
    claims: z.record(claimId, claim).readonly(),
    summaries: z.record(summaryId, summary).readonly(),
    /** Who was made anonymous, without saying who they were: done again when an older backup comes back. */
    erasures: z.array(erasure).readonly(),
    history: z.array(change).readonly(),
  })
  .readonly();
export type DeskDocument = z.infer<typeof deskDocument>;

/**
 * The document without what is confidential: all that the window, every report, export and print ever get. Private
 * notes come to the window only by the pairing's own private view, which asks for them.
 */
export type OpenDocument = Omit<DeskDocument, 'confidential'> & { readonly confidential?: never };

/** The document for everybody's eyes. */
export function withoutConfidential(document: DeskDocument): OpenDocument {
  const { confidential: _, ...open } = document;
  return open;
}

/** A school's document on its first day. */
export function newDocument(of: DeskDocument['school']): DeskDocument {
  return {
    format: DOCUMENT_FORMAT,
    school: of,
    people: {},
    teachMeets: {},
    rounds: {},
    pairings: {},
    keepApart: {},
    confidential: NOTHING_CONFIDENTIAL,
    enquiries: {},
    funds: DEFAULT_FUNDS,
    awards: {},
    ledger: [],
    receipts: {},
    activities: {},
    visits: {},
    claims: {},
    summaries: {},
    erasures: [],
    history: [],
  };
}
