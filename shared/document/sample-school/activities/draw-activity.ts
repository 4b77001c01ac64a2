import { activityId, NO_TAGS, type Activity, type ProgrammeTags } from '../../../domain/activity/activity';
import type { Person, PersonId } from '../../../domain/people/person';
import { samplePersonId } from '../sample-id';
import type { ActivitySketch } from './activity-sketch';
import { listInvited } from './list-invited';

/** The whole activity behind a sketch, with the ids of those invited and of those who came. */
export function drawActivity(sketch: ActivitySketch, people: readonly Person[]): Activity {
  const { id, title, day, start = null, minutes, kind, provider = '', priority = '', words = '' } = sketch;
  const invited = listInvited(sketch.invited, day, people);
  return {
    id: activityId.parse(`activity-${id}`),
    title,
    day,
    start,
    minutes,
    kindId: kind,
    provider,
    priorityId: priority,
    tags: readTags(sketch.tags),
    skills: readWords(sketch.skills),
    invited,
    attended: drawAttended(sketch, invited),
    words,
  };
}

/** `readTags('evidence pupils | model') //=> { standardParts: ['evidence', 'pupils'], mechanisms: ['model'] }` */
function readTags(tags: string | undefined): ProgrammeTags {
  if (tags === undefined) return NO_TAGS;
  const [parts, mechanisms] = tags.split('|');
  return { standardParts: readWords(parts), mechanisms: readWords(mechanisms) };
}

/** Everybody invited but those who were away, and whoever came besides; a name that was not invited cannot be away. */
function drawAttended(
  { id, away, also }: ActivitySketch,
  invited: readonly PersonId[],
): readonly PersonId[] | null {
  if (away === undefined) return null;
  const missing = new Set(readWords(away).map(samplePersonId));
  for (const each of missing) {
    if (!invited.includes(each)) throw new Error(`${each} was not invited to ${id}`);
  }
  return [...invited.filter((each) => !missing.has(each)), ...readWords(also).map(samplePersonId)];
}

function readWords(list = ''): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
