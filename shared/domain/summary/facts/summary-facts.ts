import type { Day } from '../../../lib/day';
import type { Pence } from '../../../lib/money';
import type { ActivityId, ProgrammeTags } from '../../activity/activity';
import type { AwardId, AwardState } from '../../bursary/award';
import type { FundId } from '../../bursary/fund';
import type { EntryId } from '../../bursary/ledger-entry';
import type { Claim, ClaimId } from '../../claim/claim';
import type { Enquiry, EnquiryId, EnquiryStage, SharingPlan } from '../../enquiry/enquiry';
import type { Visit, VisitId } from '../../governor/visit';
import type { PairingKind } from '../../mentoring/pairing-kind';
import type { PrincipleId } from '../../mentoring/principles';
import type { PairingId, PairingStage } from '../../mentoring/relationship/pairing';
import type { PersonId } from '../../people/person';
import type { RecordRef } from '../../record/record-ref';
import type { SummaryPeriod } from '../summary';
import type { TalkId, TeachMeetId } from '../../teach-meet/teach-meet';

/** Everybody in the figures: staff by their group, governors by themselves. */
export type PersonInSummary = {
  readonly id: PersonId;
  readonly kind: 'staff' | 'governor';
  /** Of whoever has left too, and '' where nobody has said. */
  readonly staffGroup: string;
  /** Minutes as the school counts them, in all. */
  readonly minutes: number;
  readonly hoursFrom: {
    readonly activities: number;
    readonly teachMeets: number;
    readonly coachingReceived: number;
    readonly coachingGiven: number;
  };
  readonly hoursRecords: readonly RecordRef[];
  /** The school's target for them in the period, pro rata; null where it has none. */
  readonly targetMinutes: number | null;
};

export type ActivityInSummary = {
  readonly id: ActivityId;
  readonly title: string;
  readonly day: Day;
  readonly minutes: number;
  readonly kindId: string;
  readonly provider: string;
  readonly priorityId: string;
  readonly tags: ProgrammeTags;
  readonly skills: readonly string[];
  readonly invited: readonly PersonId[];
  readonly attended: readonly PersonId[] | null;
};

export type TeachMeetInSummary = {
  readonly id: TeachMeetId;
  readonly name: string;
  readonly day: Day;
  readonly minutes: number;
  readonly tags: ProgrammeTags;
  /** The talks with a place in the programme. */
  readonly talks: readonly { readonly id: TalkId; readonly presenters: readonly string[] }[];
  /** Null where no register was taken. */
  readonly attended: readonly PersonId[] | null;
  readonly visitors: number;
};

/** A pairing as reports may see it: that it met and for how long, never what was said. */
export type PairingInSummary = {
  readonly id: PairingId;
  readonly kind: PairingKind;
  readonly stage: PairingStage;
  readonly people: readonly PersonId[];
  /** Meetings held in the period. */
  readonly meetings: number;
  readonly minutes: number;
  readonly principles: readonly PrincipleId[];
};

/** An enquiry without its words: its title and its person only where they agreed to be named. */
export type EnquiryInSummary = {
  readonly id: EnquiryId;
  readonly personId: PersonId;
  /** Open in the period; false for one of an earlier cycle that was reviewed, shared or looked at again in it. */
  readonly isOpen: boolean;
  readonly stage: EnquiryStage;
  readonly theme: string;
  readonly priorityId: string;
  /** Null until it was reviewed, or where that was outside the period. */
  readonly met: NonNullable<Enquiry['outcome']>['met'] | null;
  /** Ways in which it was shared in the period. */
  readonly sharing: readonly SharingPlan['way'][];
  /** Where later evidence came from that was seen in the period; null where nobody said. */
  readonly laterEvidence: readonly Enquiry['laterEvidence'][number]['source'][];
  readonly named: { readonly title: string; readonly person: string } | null;
};

/** What a fund's statement says, each in pence. */
const FUND_AMOUNTS = ['budget', 'carriedIn', 'awarded', 'spent', 'committed', 'left'] as const;
export type FundAmount = (typeof FUND_AMOUNTS)[number];

/** One fund in its own year, up to the last day of the facts. */
export type FundInSummary = {
  readonly id: FundId;
  readonly name: string;
  readonly yearName: string;
  readonly budget: Pence;
  readonly carriedIn: Pence;
  readonly awarded: Pence;
  readonly spent: Pence;
  readonly committed: Pence;
  readonly left: Pence;
  /** The entries that each amount is the sum of. */
  readonly entries: Readonly<Record<FundAmount, readonly EntryId[]>>;
  /** What moved within the period itself. */
  readonly inPeriod: {
    readonly awarded: Pence;
    readonly spent: Pence;
    readonly entries: Readonly<Record<'awarded' | 'spent', readonly EntryId[]>>;
  };
};

export type AwardInSummary = {
  readonly id: AwardId;
  readonly reference: string;
  readonly fundId: FundId;
  readonly personId: PersonId;
  readonly state: AwardState;
  /** Money touched it in its fund's year. */
  readonly isInYear: boolean;
  /** Its outcome was shared in its fund's year. */
  readonly isSharedInYear: boolean;
  /** All that it has cost, in every year up to that day. */
  readonly spent: Pence;
};

export type ClaimInSummary = {
  readonly id: ClaimId;
  readonly words: string;
  readonly madeOn: Day;
  readonly priorityId: string;
  readonly sources: Claim['sources'];
  /** What the last visit that looked for it said; null while none has said. */
  readonly seen: {
    readonly answer: 'seen' | 'not seen';
    readonly day: Day;
    readonly visitId: VisitId;
  } | null;
};

export type VisitInSummary = {
  readonly id: VisitId;
  readonly day: Day;
  readonly stage: Visit['stage'];
  readonly priorityId: string;
  readonly governorIds: readonly PersonId[];
  readonly questions: number;
  readonly claimsSeen: readonly { readonly claimId: ClaimId; readonly seen: 'seen' | 'not seen' }[];
};

/**
 * What a summary is made from: plain facts of one period. It has no place for anything that was said in coaching, nor for
 * an enquiry's or an application's words: what cannot be put in cannot come out.
 */
export type SummaryFacts = {
  readonly period: SummaryPeriod;
  /** The last day whose records are in it. */
  readonly upToDay: Day;
  readonly people: readonly PersonInSummary[];
  readonly activities: readonly ActivityInSummary[];
  readonly teachMeets: readonly TeachMeetInSummary[];
  readonly pairings: readonly PairingInSummary[];
  readonly enquiries: readonly EnquiryInSummary[];
  readonly funds: readonly FundInSummary[];
  readonly awards: readonly AwardInSummary[];
  readonly claims: readonly ClaimInSummary[];
  readonly visits: readonly VisitInSummary[];
};
