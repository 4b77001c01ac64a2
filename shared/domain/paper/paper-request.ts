import { z } from 'zod';
import { awardLetterRequest } from '../bursary/papers/award-letter-job';
import { bursaryApplicationRequest } from '../bursary/papers/bursary-application-job';
import { enquiryThreadRequest } from '../enquiry/papers/enquiry-thread-job';
import { visitFormRequest } from '../governor/papers/visit-form-job';
import { visitReportRequest } from '../governor/papers/visit-report-job';
import { visitsSummaryRequest } from '../governor/papers/visits-summary-job';
import { learningAgreementRequest } from '../mentoring/papers/learning-agreement-job';
import { mentorListRequest } from '../mentoring/papers/mentor-list-job';
import { governorsSummaryRequest } from '../summary/papers/governors-summary-job';
import { staffroomPosterRequest } from '../summary/papers/staffroom-poster-job';

/** A paper about people and their work, by what it is of; it is laid out from the records as they stand. */
export const paperRequest = z.discriminatedUnion('paper', [
  learningAgreementRequest,
  mentorListRequest,
  bursaryApplicationRequest,
  awardLetterRequest,
  enquiryThreadRequest,
  visitFormRequest,
  visitReportRequest,
  visitsSummaryRequest,
  governorsSummaryRequest,
  staffroomPosterRequest,
]);
export type PaperRequest = z.infer<typeof paperRequest>;
