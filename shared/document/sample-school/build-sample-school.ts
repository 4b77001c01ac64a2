import type { DeskDocument } from '../desk-document';
import { buildBursaries } from './bursaries/build-bursaries';
import { buildEnquiries } from './enquiries/build-enquiries';
import { buildGovernors } from './governors';
import { buildMentoring } from './mentoring/build-mentoring';
import { SAMPLE_SCHOOL } from './school';
import { buildStaff } from './staff';
import { buildNovemberTeachMeet } from './teach-meet';

/** What ships with the app to try it on: one school with everything in it, by id. */
type SampleSchool = Omit<DeskDocument, 'format' | 'history'>;

/**
 * Harbour Lane Primary School: 62 staff, 8 governors, a November Teach-meet that is partly planned, and a
 * year and a term of mentoring and coaching, of enquiries and of bursaries.
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
  const enquiries = buildEnquiries();
  return {
    school: SAMPLE_SCHOOL,
    people,
    teachMeets: { [teachMeet.id]: teachMeet },
    ...buildMentoring(people),
    enquiries,
    ...buildBursaries(people, enquiries),
  };
}
