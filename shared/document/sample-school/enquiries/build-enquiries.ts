import type { Enquiry } from '../../../domain/enquiry/enquiry';
import { ASSISTANTS_ENQUIRIES } from './by-whom/assistants';
import { INCLUSION_ASSISTANTS_ENQUIRIES } from './by-whom/inclusion-assistants';
import { KEY_STAGE_2_ENQUIRIES } from './by-whom/key-stage-2';
import { LEADERS_ENQUIRIES } from './by-whom/leaders';
import { LUNCH_AND_PREMISES_ENQUIRIES } from './by-whom/lunch-and-premises';
import { OFFICE_ENQUIRIES } from './by-whom/office';
import { SUBJECT_LEADS_ENQUIRIES } from './by-whom/subject-leads';
import { YEAR_1_ENQUIRIES } from './by-whom/year-1';
import { YEAR_2_ENQUIRIES } from './by-whom/year-2';
import { drawEnquiry } from './draw-enquiry';
import { MATHS_AND_LUNCHTIME_2025 } from './last-year/maths-and-lunchtime';
import { READING_AND_TALK_2025 } from './last-year/reading-and-talk';
import { RUNNING_THE_SCHOOL_2025 } from './last-year/running-the-school';

const SKETCHES = [
  ...READING_AND_TALK_2025,
  ...MATHS_AND_LUNCHTIME_2025,
  ...RUNNING_THE_SCHOOL_2025,
  ...LEADERS_ENQUIRIES,
  ...SUBJECT_LEADS_ENQUIRIES,
  ...YEAR_1_ENQUIRIES,
  ...YEAR_2_ENQUIRIES,
  ...KEY_STAGE_2_ENQUIRIES,
  ...INCLUSION_ASSISTANTS_ENQUIRIES,
  ...ASSISTANTS_ENQUIRIES,
  ...OFFICE_ENQUIRIES,
  ...LUNCH_AND_PREMISES_ENQUIRIES,
];

/** A year and a term of enquiries at Harbour Lane, up to the third week of November 2026. */
export function buildEnquiries(): Readonly<Record<string, Enquiry>> {
  return Object.fromEntries(SKETCHES.map(drawEnquiry).map((enquiry) => [enquiry.id, enquiry]));
}
