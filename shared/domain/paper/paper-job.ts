import { z } from 'zod';
import { awardLetterJob, describeAwardLetter } from '../bursary/papers/award-letter-job';
import { bursaryApplicationJob, describeBursaryApplication } from '../bursary/papers/bursary-application-job';
import { describeSubjectRecord, subjectRecordJob } from '../duties/papers/subject-record-job';
import { describeEnquiryThread, enquiryThreadJob } from '../enquiry/papers/enquiry-thread-job';
import { describeVisitForm, visitFormJob } from '../governor/papers/visit-form-job';
import { describeVisitReport, visitReportJob } from '../governor/papers/visit-report-job';
import { describeVisitsSummary, visitsSummaryJob } from '../governor/papers/visits-summary-job';
import { describeLearningAgreement, learningAgreementJob } from '../mentoring/papers/learning-agreement-job';
import { describeMentorList, mentorListJob } from '../mentoring/papers/mentor-list-job';
import { describeGovernorsSummary, governorsSummaryJob } from '../summary/papers/governors-summary-job';
import { describeStaffroomPoster, staffroomPosterJob } from '../summary/papers/staffroom-poster-job';
import { describeTeachMeetPaper, teachMeetPaperJob } from '../teach-meet/programme/paper';
import type { PaperDescription } from './paper-description';

/**
 * One paper to lay out: everything that its pages say, so that the same job gives the same pages in the preview, on the
 * printer and years later. What is confidential has no place in any of them but a
 * person's own record, which is made for that person and never previewed.
 */
export const paperJob = z.discriminatedUnion('paper', [
  teachMeetPaperJob,
  learningAgreementJob,
  mentorListJob,
  bursaryApplicationJob,
  awardLetterJob,
  enquiryThreadJob,
  subjectRecordJob,
  visitFormJob,
  visitReportJob,
  visitsSummaryJob,
  governorsSummaryJob,
  staffroomPosterJob,
]);
export type PaperJob = z.infer<typeof paperJob>;

/**
 * What a paper is called, and the page that it is laid out on.
 *
 * @example
 * describePaper(job).title //=> 'Programme: November Teach-meet, Thu 12 Nov 2026'
 */
export function describePaper(job: PaperJob): PaperDescription {
  switch (job.paper) {
    case 'learning-agreement':
      return describeLearningAgreement(job);
    case 'mentor-list':
      return describeMentorList(job);
    case 'bursary-application':
      return describeBursaryApplication(job);
    case 'award-letter':
      return describeAwardLetter(job);
    case 'enquiry-thread':
      return describeEnquiryThread(job);
    case 'visit-form':
      return describeVisitForm(job);
    case 'visit-report':
      return describeVisitReport(job);
    case 'visits-summary':
      return describeVisitsSummary(job);
    case 'governors-summary':
      return describeGovernorsSummary(job);
    case 'staffroom-poster':
      return describeStaffroomPoster(job);
    case 'subject-record':
      return describeSubjectRecord(job);
    default:
      return describeTeachMeetPaper(job);
  }
}
