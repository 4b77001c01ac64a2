import { activityId, NO_TAGS, type Activity } from '#shared/domain/activity/activity';

/** An INSET session of two hours on 1 September 2026, whose register was not taken. */
export function buildActivity(id: string, of: Partial<Activity> = {}): Activity {
  return {
    id: activityId.parse(id),
    title: `Activity ${id}`,
    day: '2026-09-01',
    start: null,
    minutes: 120,
    kindId: 'inset',
    provider: '',
    priorityId: '',
    tags: NO_TAGS,
    skills: [],
    invited: [],
    attended: null,
    words: '',
    ...of,
  };
}

export const byActivityId = (activities: readonly Activity[]): Readonly<Record<string, Activity>> =>
  Object.fromEntries(activities.map((each) => [each.id, each]));
