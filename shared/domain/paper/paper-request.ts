import { z } from 'zod';
import { awardLetterRequest } from '../bursary/papers/award-letter-job';
import { bursaryApplicationRequest } from '../bursary/papers/bursary-application-job';
import { enquiryThreadRequest } from '../enquiry/papers/enquiry-thread-job';
import { learningAgreementRequest } from '../mentoring/papers/learning-agreement-job';
import { mentorListRequest } from '../mentoring/papers/mentor-list-job';

/** A paper about people and their work, by what it is of; it is laid out from the records as they stand. */
export const paperRequest = z.discriminatedUnion('paper', [
  learningAgreementRequest,
  mentorListRequest,
  bursaryApplicationRequest,
  awardLetterRequest,
  enquiryThreadRequest,
]);
export type PaperRequest = z.infer<typeof paperRequest>;
