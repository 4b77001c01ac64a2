import { nameEnquiry } from '../../enquiry/name-enquiry';
import type { Enquiry } from '../../enquiry/enquiry';
import { nameOf, type People } from '../../people/name-of';
import { isWithin, lastMove, type Span } from './span';
import type { EnquiryInSummary } from './summary-facts';

/**
 * The enquiries that were open in the period, at the stage they had on its last day; and those of earlier cycles that
 * were reviewed, shared or looked at again in it, since what is seen a year later comes when a cycle is over.
 */
export function gatherEnquiries(
  source: { readonly enquiries: Readonly<Record<string, Enquiry>>; readonly people: People },
  span: Span,
): readonly EnquiryInSummary[] {
  return Object.values<Enquiry>(source.enquiries)
    .toSorted((one, other) => one.startDay.localeCompare(other.startDay) || one.id.localeCompare(other.id))
    .map((enquiry): EnquiryInSummary => ({
      id: enquiry.id,
      personId: enquiry.personId,
      isOpen: isOpen(enquiry, span),
      stage: stageOn(enquiry, span.endDay),
      theme: enquiry.theme.trim(),
      priorityId: enquiry.priorityId,
      met:
        enquiry.outcome !== null && isWithin(enquiry.outcome.reviewedOn, span) ? enquiry.outcome.met : null,
      sharing: enquiry.sharing
        .filter(({ isDone, day }) => isDone && (day === null ? isOpen(enquiry, span) : isWithin(day, span)))
        .map(({ way }) => way),
      laterEvidence: enquiry.laterEvidence
        .filter(({ seenOn }) => seenOn !== null && isWithin(seenOn, span))
        .map(({ source: from }) => from),
      named: enquiry.mayNameTitle
        ? { title: nameEnquiry(enquiry), person: nameOf(source.people, enquiry.personId) }
        : null,
    }))
    .filter(
      (each) => each.isOpen || each.met !== null || each.sharing.length > 0 || each.laterEvidence.length > 0,
    );
}

/** Its cycle and the period have a day in common, and it was not closed before the period began. */
function isOpen({ startDay, endDay, stageChanges }: Enquiry, span: Span): boolean {
  const last = lastMove(stageChanges, span.startDay);
  const wasClosed = last?.to === 'closed' && last.day < span.startDay;
  return startDay <= span.endDay && endDay >= span.startDay && !wasClosed;
}

function stageOn({ stageChanges, stage }: Enquiry, day: string): Enquiry['stage'] {
  if (stageChanges.length === 0) return stage;
  return lastMove(stageChanges, day)?.to ?? 'opening';
}
