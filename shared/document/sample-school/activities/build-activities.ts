import type { Activity, ActivityId } from '../../../domain/activity/activity';
import type { Person } from '../../../domain/people/person';
import { drawActivity } from './draw-activity';
import { AUTUMN_2025 } from './terms/autumn-2025';
import { AUTUMN_2026 } from './terms/autumn-2026';
import { COMING } from './terms/coming';
import { SPRING_2026 } from './terms/spring-2026';
import { SUMMER_2026 } from './terms/summer-2026';

/** A year and a term of INSET days, meetings, courses, visits and reading groups, with what is planned until January. */
export function buildActivities(
  people: Readonly<Record<string, Person>>,
): Readonly<Record<ActivityId, Activity>> {
  const everybody = Object.values(people);
  return Object.fromEntries(
    [...AUTUMN_2025, ...SPRING_2026, ...SUMMER_2026, ...AUTUMN_2026, ...COMING].map((sketch) => {
      const drawn = drawActivity(sketch, everybody);
      return [drawn.id, drawn];
    }),
  );
}
