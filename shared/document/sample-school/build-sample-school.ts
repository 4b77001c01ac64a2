import type { DeskDocument } from '../desk-document';
import { buildActivities } from './activities/build-activities';
import { buildBursaries } from './bursaries/build-bursaries';
import { buildClaims } from './claims/build-claims';
import { buildEnquiries } from './enquiries/build-enquiries';
import { buildGovernors } from './governors';
import { buildMentoring } from './mentoring/build-mentoring';
import { SAMPLE_SCHOOL } from './school';
import { buildStaff } from './staff';
import { buildSummaries } from './summaries/build-summaries';
import { buildNovemberTeachMeet } from './teach-meet';
import { buildTeachMeetOf2025 } from './teach-meets/november-2025';
import { buildVisits } from './visits/build-visits';

/** What ships with the app to try it on: one school with everything in it, by id. */
type SampleSchool = Omit<DeskDocument, 'format' | 'history'>;

/**
 * Harbour Lane Primary School: 62 staff, 8 governors, a November Teach-meet that is partly planned and last year's that
 * took place, and a year and a term of activities, of mentoring and coaching, of enquiries, of bursaries and of governors'
 * visits.
 * Everybody in it is invented; every call gives the same school with the same ids.
 *
 * @example
 * buildSampleSchool().school.name //=> 'Harbour Lane Primary School'
 */
export function buildSampleSchool(): SampleSchool {
  const people = Object.fromEntries(
    [...buildStaff(), ...buildGovernors()].map((person) => [person.id, person]),
  );
  const teachMeet = buildNovemberTeachMeet();
  const lastYears = buildTeachMeetOf2025(people, SAMPLE_SCHOOL);
  const enquiries = buildEnquiries();
  const { confidential, ...mentoring } = buildMentoring(people);
  const records = {
    school: SAMPLE_SCHOOL,
    people,
    teachMeets: { [teachMeet.id]: teachMeet, [lastYears.id]: lastYears },
    ...mentoring,
    enquiries,
    ...buildBursaries(people, enquiries),
    activities: buildActivities(people),
    visits: buildVisits(),
    claims: buildClaims(),
  };
  return { ...records, confidential, summaries: buildSummaries(records), erasures: [] };
}
