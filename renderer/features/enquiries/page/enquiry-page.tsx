import { useState } from 'react';
import type { Enquiry, EnquiryStage } from '#shared/domain/enquiry/enquiry';
import { assertNever } from '#shared/lib/assert-never';
import type { EnquiryPart } from '../../../domain-ui/enquiry-href';
import { Stack } from '../../../ui/stack';
import { EnquiryHead } from './enquiry-head';
import { EnquiryPartLinks } from './enquiry-part-links';
import { useEnquiryPart } from './enquiry-parts';
import { LaterPart } from './later-part';
import { OpeningPart } from './opening-part';
import { OverviewPart } from './overview-part';
import { QuestionPart } from './question-part';
import { ReviewPart } from './review-part';
import { SetUpPart } from './set-up-part';
import { SharingPart } from './sharing-part';
import { StageDialog } from './stage-dialog';
import { TestsPart } from './tests-part';
import { UnderWayPart } from './under-way-part';

/** Everything about one enquiry, from the opening conversation to what was seen a year later. */
export function EnquiryPage({ enquiry }: { readonly enquiry: Enquiry }) {
  const part = useEnquiryPart();
  const [to, setTo] = useState<EnquiryStage | null>(null);
  return (
    <Stack gap={4}>
      <EnquiryHead enquiry={enquiry} onStage={setTo} />
      <EnquiryPartLinks enquiry={enquiry} part={part} />
      <Part part={part} enquiry={enquiry} />
      {to !== null && <StageDialog enquiry={enquiry} to={to} onClose={() => setTo(null)} />}
    </Stack>
  );
}

function Part({ part, enquiry }: { readonly part: EnquiryPart; readonly enquiry: Enquiry }) {
  switch (part) {
    case 'overview':
      return <OverviewPart enquiry={enquiry} />;
    case 'opening':
      return <OpeningPart enquiry={enquiry} />;
    case 'question':
      return <QuestionPart enquiry={enquiry} />;
    case 'tests':
      return <TestsPart enquiry={enquiry} />;
    case 'set-up':
      return <SetUpPart enquiry={enquiry} />;
    case 'under-way':
      return <UnderWayPart enquiry={enquiry} />;
    case 'review':
      return <ReviewPart enquiry={enquiry} />;
    case 'sharing':
      return <SharingPart enquiry={enquiry} />;
    case 'later':
      return <LaterPart enquiry={enquiry} />;
    default:
      return assertNever(part);
  }
}
