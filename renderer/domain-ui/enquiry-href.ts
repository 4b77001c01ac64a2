import type { EnquiryStage } from '#shared/domain/enquiry/enquiry';

/** The parts of an enquiry's page: an overview, then one for each stage that has something to write. */
export const ENQUIRY_PARTS = [
  'overview',
  'opening',
  'question',
  'tests',
  'set-up',
  'under-way',
  'review',
  'sharing',
  'later',
] as const;
export type EnquiryPart = (typeof ENQUIRY_PARTS)[number];

/** Where the page holds what belongs to a stage. */
export const PART_OF_STAGE: Readonly<Record<EnquiryStage, EnquiryPart>> = {
  opening: 'opening',
  question: 'question',
  tests: 'tests',
  'set-up': 'set-up',
  'under way': 'under-way',
  review: 'review',
  shared: 'sharing',
  'later evidence': 'later',
  closed: 'overview',
};

/**
 * The address of a part of an enquiry's page.
 *
 * @example
 * enquiryHref('e1', 'tests') //=> '/enquiries/e1?part=tests'
 */
export function enquiryHref(id: string, part: EnquiryPart = 'overview'): string {
  const address = `/enquiries/${encodeURIComponent(id)}`;
  return part === 'overview' ? address : `${address}?part=${part}`;
}
