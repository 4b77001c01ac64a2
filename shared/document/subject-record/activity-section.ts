import { formatDuration } from '../../lib/duration';
import { SOURCE_WORDS } from '../../domain/activity/hours-source-words';
import type { Activity } from '../../domain/activity/activity';
import { countHours, HOURS_SOURCES } from '../../domain/activity/hours';
import { findPlaceOfTalk } from '../../domain/people/list-talks-of';
import { nameOf } from '../../domain/people/name-of';
import type { PersonId } from '../../domain/people/person';
import type { Talk, TeachMeet } from '../../domain/teach-meet/teach-meet';
import type { OpenDocument } from '../desk-document';
import type { DraftEntry, DraftLine, DraftSection } from './record-writer';

/** What they took part in, the talks they gave, and how their hours add up year by year. */
export function activitySection(id: PersonId, document: OpenDocument): DraftSection {
  const activities = Object.values<Activity>(document.activities).filter(
    ({ invited, attended }) => invited.includes(id) || attended?.includes(id) === true,
  );
  const teachMeets = Object.values<TeachMeet>(document.teachMeets);
  return {
    id: 'activities',
    title: 'Activities, talks and hours',
    entries: [
      ...activities.map((each) => activityEntry(id, each, document)),
      ...teachMeets.flatMap((each) => [
        ...(each.attendance?.attended.includes(id) === true
          ? [
              {
                id: `attended-${each.id}`,
                title: 'Came to a Teach-meet',
                day: each.day,
                lines: [['Teach-meet', each.name] as const],
              },
            ]
          : []),
        ...Object.values<Talk>(each.talks)
          .filter(({ presenters }) =>
            presenters.some((presenter) => presenter.kind === 'person' && presenter.personId === id),
          )
          .map((talk) => talkEntry(talk, each, document)),
      ]),
      ...document.school.academicYears.flatMap((year) => {
        const [first, last] = [year.terms[0], year.terms.at(-1)];
        if (first === undefined || last === undefined) return [];
        const hours = countHours(document, { startDay: first.startDay, endDay: last.endDay }).get(id);
        if (hours === undefined) return [];
        return [
          {
            id: `hours-${year.name}`,
            title: `Hours in ${year.name}`,
            day: null,
            lines: HOURS_SOURCES.map((from): DraftLine => [
              SOURCE_WORDS[from],
              hours[from].minutes === 0 ? '' : formatDuration(hours[from].minutes),
            ]),
          },
        ];
      }),
    ],
  };
}

function activityEntry(id: PersonId, activity: Activity, { school }: OpenDocument): DraftEntry {
  const came =
    activity.attended === null ? 'No register yet' : activity.attended.includes(id) ? 'Came' : 'Did not come';
  return {
    id: activity.id,
    title: 'Activity',
    day: activity.day,
    lines: [
      ['Activity', activity.title],
      ['Kind', school.programme.activityKinds.find((kind) => kind.id === activity.kindId)?.label ?? ''],
      ['Provider', activity.provider],
      ['Counts', formatDuration(activity.minutes)],
      ['Register', [activity.invited.includes(id) ? 'Invited' : '', came].filter(Boolean).join('; ')],
    ],
  };
}

function talkEntry(talk: Talk, teachMeet: TeachMeet, { people }: OpenDocument): DraftEntry {
  const place = findPlaceOfTalk(teachMeet, talk);
  return {
    id: `${teachMeet.id}-${talk.id}`,
    title: 'Talk at a Teach-meet',
    day: teachMeet.day,
    lines: [
      ['Teach-meet', teachMeet.name],
      ['Title', talk.title],
      [
        'Presenters',
        talk.presenters
          .map((each) => (each.kind === 'visitor' ? each.name : nameOf(people, each.personId)))
          .join('; '),
      ],
      ['Theme', talk.theme],
      ['State', talk.status],
      ['Place', place === null ? '' : `${place.start}–${place.end}, ${place.room}`],
      ['Preference', talk.preference ?? ''],
      ...talk.unavailable.map(({ start, end, reason }): DraftLine => [
        'Cannot present',
        `${start}–${end}${reason === '' ? '' : `: ${reason}`}`,
      ]),
      ['Notes', talk.notes],
    ],
  };
}
