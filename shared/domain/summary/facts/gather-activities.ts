import type { Activity } from '../../activity/activity';
import { isWithin, type Span } from './span';
import type { ActivityInSummary } from './summary-facts';

/** The activities whose day has come, by day. */
export function gatherActivities(
  activities: Readonly<Record<string, Activity>>,
  span: Span,
): readonly ActivityInSummary[] {
  return Object.values<Activity>(activities)
    .filter(({ day }) => isWithin(day, span))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id))
    .map(({ id, title, day, minutes, kindId, provider, priorityId, tags, skills, invited, attended }) => ({
      id,
      title,
      day,
      minutes,
      kindId,
      provider,
      priorityId,
      tags,
      skills,
      invited: [...new Set(invited)],
      attended: attended === null ? null : [...new Set(attended)],
    }));
}
