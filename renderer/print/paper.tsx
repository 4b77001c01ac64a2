import type { PaperJob } from '#shared/domain/paper/paper-job';
import { AwardLetterPaper } from './sheets/award-letter';
import { BursaryApplicationPaper } from './sheets/bursary-application';
import { EnquiryThreadPaper } from './sheets/enquiry-thread';
import { GovernorsSummaryPaper } from './sheets/governors-summary';
import { StaffroomPosterPaper } from './sheets/staffroom-poster';
import { LearningAgreementPaper } from './sheets/learning-agreement';
import { MentorListPaper } from './sheets/mentor-list';
import { VisitFormPaper } from './sheets/visit-form';
import { VisitReportPaper } from './sheets/visit-report';
import { VisitsSummaryPaper } from './sheets/visits-summary';
import { SubjectRecordPaper } from './sheets/subject-record';
import { TeachMeetPaper } from './teach-meet-paper';
import './paper.css';
import './sheets.css';
import './mentoring-sheets.css';
import './bursary-sheets.css';
import './record-sheets.css';
import './visit-sheets.css';
import './summary-sheets.css';

type PaperProps = {
  readonly job: PaperJob;
  /** Called when the pages stand, and again whenever another job is given. Keep it the same function between renders. */
  readonly onPaginated: (pageCount: number) => void;
};

function PagesOf({ job, onPaginated }: PaperProps) {
  switch (job.paper) {
    case 'learning-agreement':
      return <LearningAgreementPaper job={job} onPaginated={onPaginated} />;
    case 'mentor-list':
      return <MentorListPaper job={job} onPaginated={onPaginated} />;
    case 'bursary-application':
      return <BursaryApplicationPaper job={job} onPaginated={onPaginated} />;
    case 'award-letter':
      return <AwardLetterPaper job={job} onPaginated={onPaginated} />;
    case 'enquiry-thread':
      return <EnquiryThreadPaper job={job} onPaginated={onPaginated} />;
    case 'visit-form':
      return <VisitFormPaper job={job} onPaginated={onPaginated} />;
    case 'visit-report':
      return <VisitReportPaper job={job} onPaginated={onPaginated} />;
    case 'visits-summary':
      return <VisitsSummaryPaper job={job} onPaginated={onPaginated} />;
    case 'governors-summary':
      return <GovernorsSummaryPaper job={job} onPaginated={onPaginated} />;
    case 'staffroom-poster':
      return <StaffroomPosterPaper job={job} onPaginated={onPaginated} />;
    case 'subject-record':
      return <SubjectRecordPaper job={job} onPaginated={onPaginated} />;
    default:
      return <TeachMeetPaper job={job} onPaginated={onPaginated} />;
  }
}

/**
 * One paper as the very pages that are printed, each at its true size. The preview shows them smaller with a transform
 * on the element around them.
 */
export function Paper(props: PaperProps) {
  return (
    <div className="paper" lang="en-GB">
      <PagesOf {...props} />
    </div>
  );
}
