import type { Day } from '../../lib/day';
import type { Activity } from '../activity/activity';
import type { Person } from '../people/person';
import type { GovernorSettings } from './governor-settings';

type Skill = GovernorSettings['skills'][number];

/** What a governor has been trained in. */
export type Training = {
  /** Everything they attended, the latest first. */
  readonly log: readonly {
    readonly activity: Activity;
    /** The governors' skills that it trained. */
    readonly skills: readonly Skill[];
  }[];
  /** Each of the school's skills, and the latest day on which they trained it; null where they have not yet. */
  readonly skills: readonly (Skill & { readonly trainedOn: Day | null })[];
  readonly minutes: number;
};

/**
 * A governor's training log: the activities whose register they are on, and each of the school's skills with the day on
 * which they last trained it. It says what comes next, not how good anybody is.
 */
export function trainingOf(
  { id }: Pick<Person, 'id'>,
  activities: Readonly<Record<string, Activity>>,
  { skills }: Pick<GovernorSettings, 'skills'>,
): Training {
  const attended = Object.values(activities)
    .filter((activity) => activity.attended?.includes(id) === true)
    .toSorted((one, other) => other.day.localeCompare(one.day));
  return {
    log: attended.map((activity) => ({
      activity,
      skills: skills.filter((skill) => activity.skills.includes(skill.id)),
    })),
    skills: skills.map((skill) => ({
      ...skill,
      trainedOn: attended.find((activity) => activity.skills.includes(skill.id))?.day ?? null,
    })),
    minutes: attended.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
