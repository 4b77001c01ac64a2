import type { Person, PersonId } from '../../domain/people/person';
import type { School } from '../../domain/school/school';
import type { TeachMeet, TeachMeetId } from '../../domain/teach-meet/teach-meet';
import { buildGovernors } from './governors';
import { SAMPLE_SCHOOL } from './school';
import { buildStaff } from './staff';
import { buildNovemberTeachMeet } from './teach-meet';

/** What ships with the app to try it on: one school, its people and its Teach-meet, by id. */
type SampleSchool = {
  readonly school: School;
  readonly people: Record<PersonId, Person>;
  readonly teachMeets: Record<TeachMeetId, TeachMeet>;
};

/**
 * Harbour Lane Primary School: 62 staff, 8 governors and a November Teach-meet that is partly planned.
 * Everybody in it is invented; every call gives the same school with the same ids.
 *
 * @example
 * buildSampleSchool().school.name //=> 'Harbour Lane Primary School'
 */
export function buildSampleSchool(): SampleSchool {
  const teachMeet = buildNovemberTeachMeet();
  return {
    school: SAMPLE_SCHOOL,
    people: Object.fromEntries([...buildStaff(), ...buildGovernors()].map((person) => [person.id, person])),
    teachMeets: { [teachMeet.id]: teachMeet },
  };
}
