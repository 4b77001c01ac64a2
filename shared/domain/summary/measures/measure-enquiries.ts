import type { EnquiryInSummary, SummaryFacts } from '../facts/summary-facts';
import { refs, type Measure } from '../figures/measure';

const peopleOf = (enquiries: readonly EnquiryInSummary[]): number =>
  new Set(enquiries.map(({ personId }) => personId)).size;

/**
 * Some enquiries, counted; the figure tells of the people who have them, and, where it is said of how many enquiries, of
 * the others.
 */
export function countEnquiries(
  key: string,
  enquiries: readonly EnquiryInSummary[],
  outOf: readonly EnquiryInSummary[] | null = null,
): Measure {
  const counted = new Set(enquiries);
  return {
    key,
    unit: 'count',
    value: enquiries.length,
    records: refs('enquiry', enquiries),
    about: [
      peopleOf(enquiries),
      ...(outOf === null ? [] : [peopleOf(outOf.filter((each) => !counted.has(each)))]),
    ],
  };
}

/** The enquiries open, reviewed and shared in the period; those reviewed or shared need not be open any more. */
export function measureEnquiries({ enquiries }: Pick<SummaryFacts, 'enquiries'>, prefix = '') {
  const later = enquiries.filter(({ laterEvidence }) => laterEvidence.length > 0);
  return {
    all: countEnquiries(
      `${prefix}enquiries`,
      enquiries.filter(({ isOpen }) => isOpen),
    ),
    reviewed: countEnquiries(
      `${prefix}enquiries.reviewed`,
      enquiries.filter(({ met }) => met !== null),
      enquiries,
    ),
    shared: countEnquiries(
      `${prefix}enquiries.shared`,
      enquiries.filter(({ sharing }) => sharing.length > 0),
      enquiries,
    ),
    laterEvidence: countEnquiries(`${prefix}enquiries.later`, later, enquiries),
    laterBeyond: countEnquiries(
      `${prefix}enquiries.later-beyond`,
      later.filter(({ laterEvidence }) =>
        laterEvidence.some((source) => source !== null && source !== 'self-report'),
      ),
      later,
    ),
  };
}
