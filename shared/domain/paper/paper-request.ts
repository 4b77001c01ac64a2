import { z } from 'zod';
import { learningAgreementRequest } from '../mentoring/papers/learning-agreement-job';
import { mentorListRequest } from '../mentoring/papers/mentor-list-job';

/** A paper about people, by what it is of; it is laid out from the records as they stand. */
export const paperRequest = z.discriminatedUnion('paper', [learningAgreementRequest, mentorListRequest]);
export type PaperRequest = z.infer<typeof paperRequest>;
