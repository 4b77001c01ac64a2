import { useLocation } from '@tanstack/react-router';
import type { Enquiry, EnquiryStage } from '#shared/domain/enquiry/enquiry';
import type { EnquirySettings } from '#shared/domain/enquiry/enquiry-settings';
import { ENQUIRY_PARTS, type EnquiryPart } from '../../../domain-ui/enquiry-href';

/** The stage that a part of the page is about; the overview is about all of them. */
export const STAGE_OF_PART: Readonly<Record<Exclude<EnquiryPart, 'overview'>, EnquiryStage>> = {
  opening: 'opening',
  question: 'question',
  tests: 'tests',
  'set-up': 'set-up',
  'under-way': 'under way',
  review: 'review',
  sharing: 'shared',
  later: 'later evidence',
};

/** What a part is called: as the school calls its stage, save where the stage is what comes of it. */
export function partLabel(part: EnquiryPart, labels: EnquirySettings['stageLabels']): string {
  if (part === 'overview') return 'Overview';
  return part === 'sharing' ? 'Sharing' : labels[STAGE_OF_PART[part]];
}

/** Whether a part has anything to ask yet: what was seen later is asked for once the outcome has been reviewed. */
export function hasBegun({ laterEvidence }: Enquiry, part: EnquiryPart): boolean {
  return part !== 'later' || laterEvidence.length > 0;
}

/** Which part the address asks for. */
export function useEnquiryPart(): EnquiryPart {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const asked = new URLSearchParams(searchStr).get('part')?.replaceAll('"', '');
  return ENQUIRY_PARTS.find((part) => part === asked) ?? 'overview';
}
