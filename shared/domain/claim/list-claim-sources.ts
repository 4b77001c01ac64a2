import type { Day } from '../../lib/day';
import { formatDay } from '../../lib/day';
import type { Award, AwardId } from '../bursary/award';
import type { Fund } from '../bursary/fund';
import type { Enquiry, EnquiryId } from '../enquiry/enquiry';
import { EVIDENCE_SOURCES } from '../enquiry/enquiry';
import { nameEnquiry } from '../enquiry/name-enquiry';
import type { Priority } from '../school/priority';
import type { Claim } from './claim';

/** An outcome that a claim could rest on. Whose it is and what they wrote stay out of it. */
export type ClaimSource = {
  readonly key: string;
  readonly day: Day;
  /** "“Talk before writing”" where the person agreed to be named by it, else "An enquiry". */
  readonly title: string;
  readonly words: string;
  readonly priorityId: string;
  readonly sources: Claim['sources'];
  readonly enquiryIds: readonly EnquiryId[];
  readonly awardIds: readonly AwardId[];
};

export type ClaimRecords = {
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly awards: Readonly<Record<string, Award>>;
  readonly funds: Readonly<Record<string, Fund>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly priorities: readonly Priority[];
};

/** First and last day, both included. */
export type Days = { readonly startDay: Day; readonly endDay: Day };

/**
 * The outcomes of a period that no claim rests on yet, the latest first: enquiries reviewed in it, and awards shared in
 * it. An award of an enquiry stands with its enquiry. Nobody is named, and a title only where its person agreed.
 */
export function listClaimSources(records: ClaimRecords, { startDay, endDay }: Days): readonly ClaimSource[] {
  const { enquiries, awards, claims } = records;
  const told = Object.values(claims);
  const claimedEnquiries = new Set<string>(told.flatMap(({ enquiryIds }) => enquiryIds));
  const claimedAwards = new Set<string>(told.flatMap(({ awardIds }) => awardIds));
  const isIn = (day: Day | null): day is Day => day !== null && startDay <= day && day <= endDay;
  const reviewed = Object.values(enquiries).flatMap((enquiry) =>
    enquiry.outcome !== null && isIn(enquiry.outcome.reviewedOn) && !claimedEnquiries.has(enquiry.id)
      ? [ofEnquiry(enquiry, enquiry.outcome, records)]
      : [],
  );
  const withEnquiry = new Set<string>(reviewed.flatMap(({ awardIds }) => awardIds));
  const shared = Object.values(awards).flatMap((award) => {
    const day = sharedOn(award);
    if (!isIn(day) || claimedAwards.has(award.id) || withEnquiry.has(award.id)) return [];
    return award.enquiryId !== null && claimedEnquiries.has(award.enquiryId)
      ? []
      : [ofAward(award, day, records)];
  });
  return [...reviewed, ...shared].toSorted(
    (one, other) => other.day.localeCompare(one.day) || one.key.localeCompare(other.key),
  );
}

function ofEnquiry(
  enquiry: Enquiry,
  { reviewedOn, met }: NonNullable<Enquiry['outcome']>,
  { awards, priorities }: ClaimRecords,
): ClaimSource {
  return {
    key: `enquiry ${enquiry.id}`,
    day: reviewedOn,
    title: enquiry.mayNameTitle ? `“${nameEnquiry(enquiry)}”` : 'An enquiry',
    words: describe([
      servesWords(priorities, enquiry.priorityId),
      `outcome ${met}`,
      `reviewed ${formatDay(reviewedOn)}`,
    ]),
    priorityId: knownPriority(priorities, enquiry.priorityId),
    sources: evidenceOf(enquiry),
    enquiryIds: [enquiry.id],
    awardIds: Object.values(awards).flatMap(({ id, enquiryId }) => (enquiryId === enquiry.id ? [id] : [])),
  };
}

function ofAward(award: Award, day: Day, { enquiries, funds, priorities }: ClaimRecords): ClaimSource {
  const enquiry = award.enquiryId === null ? undefined : enquiries[award.enquiryId];
  const { priorityId } = award.application;
  return {
    key: `award ${award.id}`,
    day,
    title:
      enquiry?.mayNameTitle === true
        ? `“${nameEnquiry(enquiry)}”`
        : `An award of the ${funds[award.fundId]?.name ?? 'bursaries'}`,
    words: describe([servesWords(priorities, priorityId), `outcome shared ${formatDay(day)}`]),
    priorityId: knownPriority(priorities, priorityId),
    sources: enquiry === undefined ? ['self-report'] : evidenceOf(enquiry),
    enquiryIds: enquiry === undefined ? [] : [enquiry.id],
    awardIds: [award.id],
  };
}

/** Where its later evidence was seen, in the usual order; what was only told is self-report. */
function evidenceOf({ laterEvidence }: Enquiry): Claim['sources'] {
  const seen = new Set(
    laterEvidence.flatMap(({ seenOn, source }) => (seenOn === null || source === null ? [] : [source])),
  );
  return seen.size === 0 ? ['self-report'] : EVIDENCE_SOURCES.filter((source) => seen.has(source));
}

const sharedOn = ({ state, moves }: Award): Day | null =>
  state === 'shared' ? (moves.findLast(({ to }) => to === 'shared')?.day ?? null) : null;

const knownPriority = (priorities: readonly Priority[], id: string): string =>
  priorities.some((each) => each.id === id) ? id : '';

const servesWords = (priorities: readonly Priority[], id: string): string =>
  priorities.find((each) => each.id === id)?.label ?? '';

function describe(parts: readonly string[]): string {
  const words = parts.filter(Boolean).join(', ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
