import type { Day } from '../../lib/day';
import type { Person, PersonId } from '../people/person';
import type { RecordRef } from '../record/record-ref';
import type { School } from '../school/school';
import { teachMeetMinutes } from '../teach-meet/programme/teach-meet-minutes';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { Activity, ProgrammeTags } from './activity';

/** Stands for Teach-meets among the kinds of activity. */
export const TEACH_MEET_KIND = 'teach-meet';

/** One line of the programme: an activity, or a Teach-meet among them. */
export type ProgrammeItem = {
  readonly record: RecordRef;
  readonly title: string;
  readonly day: Day;
  readonly minutes: number;
  /** Id of one of the school's kinds, or `teach-meet`. */
  readonly kindId: string;
  readonly kindLabel: string;
  readonly priorityId: string;
  readonly priorityLabel: string;
  readonly tags: ProgrammeTags;
  /** How many were asked to come; null for a Teach-meet, to which everybody is. */
  readonly invited: number | null;
  /** How many of the school came; null while the register was not taken. */
  readonly attended: number | null;
  /** How many came from elsewhere. */
  readonly visitors: number;
  /** Whether any member of staff, and any governor, was invited or came. */
  readonly isForStaff: boolean;
  readonly isForGovernors: boolean;
};

export type ProgrammeRecords = {
  readonly activities: Readonly<Record<string, Activity>>;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly people: Readonly<Record<string, Pick<Person, 'kind' | 'governance'>>>;
  readonly school: Pick<School, 'programme' | 'priorities'>;
};

/** Everything of the programme, the latest first: activities and Teach-meets. */
export function listProgramme({
  activities,
  teachMeets,
  people,
  school,
}: ProgrammeRecords): readonly ProgrammeItem[] {
  const kinds = new Map(school.programme.activityKinds.map(({ id, label }) => [id, label]));
  const priorities = new Map(school.priorities.map(({ id, label }) => [id, label]));
  const isGovernor = (id: PersonId) => {
    const person = people[id];
    return person !== undefined && (person.kind === 'governor' || person.governance !== null);
  };
  const isStaff = (id: PersonId) => people[id]?.kind === 'staff';
  const ofActivities = Object.values<Activity>(activities).map((activity): ProgrammeItem => {
    const involved = [...activity.invited, ...(activity.attended ?? [])];
    return {
      record: { kind: 'activity', id: activity.id },
      title: activity.title,
      day: activity.day,
      minutes: activity.minutes,
      kindId: activity.kindId,
      kindLabel: kinds.get(activity.kindId) ?? activity.kindId,
      priorityId: activity.priorityId,
      priorityLabel: priorities.get(activity.priorityId) ?? '',
      tags: activity.tags,
      invited: activity.invited.length,
      attended: activity.attended?.length ?? null,
      visitors: 0,
      isForStaff: involved.some(isStaff),
      isForGovernors: activity.skills.length > 0 || involved.some(isGovernor),
    };
  });
  const ofTeachMeets = Object.values<TeachMeet>(teachMeets).map((teachMeet): ProgrammeItem => ({
    record: { kind: 'teach-meet', id: teachMeet.id },
    title: teachMeet.name,
    day: teachMeet.day,
    minutes: teachMeetMinutes(teachMeet),
    kindId: TEACH_MEET_KIND,
    kindLabel: 'Teach-meet',
    priorityId: '',
    priorityLabel: '',
    tags: teachMeet.tags,
    invited: null,
    attended: teachMeet.attendance?.attended.length ?? null,
    visitors: teachMeet.attendance?.visitors ?? 0,
    isForStaff: true,
    isForGovernors: true,
  }));
  return [...ofActivities, ...ofTeachMeets].toSorted(
    (one, other) => other.day.localeCompare(one.day) || one.title.localeCompare(other.title, 'en-GB'),
  );
}

/** Whether the day is over or come, and nobody has yet said who was there. */
export function isRegisterDue(
  { attended, day }: Pick<ProgrammeItem, 'attended' | 'day'>,
  today: Day,
): boolean {
  return attended === null && day <= today;
}
