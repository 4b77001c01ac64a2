import { presenterKey } from '../../teach-meet/plan/words';
import { standingPlacements } from '../../teach-meet/editing/to-timetable-problem';
import { teachMeetMinutes } from '../../teach-meet/programme/teach-meet-minutes';
import { talkId, type TeachMeet } from '../../teach-meet/teach-meet';
import { isWithin, type Span } from './span';
import type { TeachMeetInSummary } from './summary-facts';

/** The Teach-meets whose day has come, by day, with the talks of the programme as it was last published. */
export function gatherTeachMeets(
  teachMeets: Readonly<Record<string, TeachMeet>>,
  span: Span,
): readonly TeachMeetInSummary[] {
  return Object.values<TeachMeet>(teachMeets)
    .filter(({ day }) => isWithin(day, span))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id))
    .map((teachMeet) => ({
      id: teachMeet.id,
      name: teachMeet.name,
      day: teachMeet.day,
      minutes: teachMeetMinutes(teachMeet),
      tags: teachMeet.tags,
      talks: talksGiven(teachMeet),
      attended: teachMeet.attendance === null ? null : [...new Set(teachMeet.attendance.attended)],
      visitors: teachMeet.attendance?.visitors ?? 0,
    }));
}

/** The talks of the last release, or, where none was published, those with a place in the draft. */
function talksGiven(teachMeet: TeachMeet): TeachMeetInSummary['talks'] {
  const published = teachMeet.releases.at(-1)?.programme.talks;
  if (published !== undefined) {
    return published.map(({ talkId: id, presenters }) => ({
      id: talkId.parse(id),
      presenters: presenters.map((presenter) => presenter.id),
    }));
  }
  return [...standingPlacements(teachMeet).keys()].map((id) => ({
    id,
    presenters: (teachMeet.talks[id]?.presenters ?? []).map(presenterKey),
  }));
}
