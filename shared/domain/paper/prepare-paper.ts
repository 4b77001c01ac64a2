import type { Result } from '../../lib/result';
import { assertNever } from '../../lib/assert-never';
import {
  prepareLearningAgreement,
  type LearningAgreementSource,
} from '../mentoring/papers/prepare-learning-agreement';
import { prepareMentorList, type MentorListSource } from '../mentoring/papers/prepare-mentor-list';
import type { AwardPaperSource } from '../bursary/papers/find-award-parts';
import { prepareAwardLetter } from '../bursary/papers/prepare-award-letter';
import { prepareBursaryApplication } from '../bursary/papers/prepare-bursary-application';
import { prepareEnquiryThread, type EnquiryThreadSource } from '../enquiry/papers/prepare-enquiry-thread';
import type { SummaryPaperSource } from '../summary/papers/prepare-edition';
import { prepareGovernorsSummary } from '../summary/papers/prepare-governors-summary';
import { prepareVisitForm } from '../governor/papers/prepare-visit-form';
import { prepareVisitReport } from '../governor/papers/prepare-visit-report';
import { prepareVisitsSummary, type VisitsSummarySource } from '../governor/papers/prepare-visits-summary';
import { prepareStaffroomPoster } from '../summary/papers/prepare-staffroom-poster';
import type { PaperJob } from './paper-job';
import type { PaperRequest } from './paper-request';

/** The records that papers are made from: the document without what is confidential, and the moment of asking. */
export type PaperSource = LearningAgreementSource &
  MentorListSource &
  AwardPaperSource &
  EnquiryThreadSource &
  VisitsSummarySource &
  SummaryPaperSource;

/**
 * The job of laying out one paper: the window's preview and the main process both ask here, so they lay out the same
 * pages. Refuses what is no longer there, or has nothing to print yet.
 */
export function preparePaper(request: PaperRequest, source: PaperSource): Result<PaperJob> {
  switch (request.paper) {
    case 'learning-agreement':
      return prepareLearningAgreement(request, source);
    case 'mentor-list':
      return prepareMentorList(request, source);
    case 'bursary-application':
      return prepareBursaryApplication(request, source);
    case 'award-letter':
      return prepareAwardLetter(request, source);
    case 'enquiry-thread':
      return prepareEnquiryThread(request, source);
    case 'visit-form':
      return prepareVisitForm(request, source);
    case 'visit-report':
      return prepareVisitReport(request, source);
    case 'visits-summary':
      return prepareVisitsSummary(request, source);
    case 'governors-summary':
      return prepareGovernorsSummary(request, source);
    case 'staffroom-poster':
      return prepareStaffroomPoster(request, source);
    default:
      return assertNever(request);
  }
}
