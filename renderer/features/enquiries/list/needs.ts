import type { EnquiryDue } from '#shared/domain/enquiry/list-enquiries-due';

/** What somebody may look for in the list: everything, or one kind of thing that is needed. */
export const ENQUIRY_NEEDS = ['something', 'outcome', 'later-evidence', 'gaps'] as const;
export type EnquiryNeed = (typeof ENQUIRY_NEEDS)[number];

export const NEED_LABELS: Readonly<Record<EnquiryNeed, string>> = {
  something: 'Needs something',
  outcome: 'Outcome to review',
  'later-evidence': 'Later evidence to look for',
  gaps: 'Something missing at its stage',
};

const KIND_OF: Readonly<Record<Exclude<EnquiryNeed, 'something'>, EnquiryDue['kind']>> = {
  outcome: 'outcome',
  'later-evidence': 'later evidence',
  gaps: 'gaps',
};

/** The enquiries that need something of a kind. */
export function whoNeeds(dues: readonly EnquiryDue[], need: EnquiryNeed): ReadonlySet<string> {
  return new Set(
    dues
      .filter(({ kind }) => need === 'something' || kind === KIND_OF[need])
      .map(({ enquiryId }) => enquiryId),
  );
}
