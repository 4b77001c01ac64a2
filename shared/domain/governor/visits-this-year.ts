import type { Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import { academicYearAt, type SchoolCalendar } from '../calendar/school-calendar';
import type { Person } from '../people/person';
import { governanceOf } from './is-governor';
import type { LinkRole } from './governance';
import type { GovernorSettings } from './governor-settings';
import type { Visit } from './visit';

/** The visits of one governor in an academic year. */
export type VisitsOfYear = {
  readonly made: readonly Visit[];
  readonly planned: readonly Visit[];
  /** How many the school means for them: none without a link role. */
  readonly meant: number;
  readonly byRole: readonly {
    readonly role: LinkRole;
    /** Visits made for the role's priority; null where it follows none. */
    readonly made: number | null;
  }[];
  readonly words: string;
};

const isMade = ({ stage }: Visit): boolean => stage === 'held' || stage === 'reported';
const isAhead = ({ stage }: Visit): boolean => stage === 'planned' || stage === 'questions sent';

/**
 * How many visits a governor has made and planned in the academic year of that day, beside the number that the school
 * means for somebody with a link role; role by role where a role follows a priority.
 */
export function visitsThisYear(
  person: Pick<Person, 'id' | 'governance'>,
  visits: Readonly<Record<string, Visit>>,
  school: SchoolCalendar & { readonly governors: Pick<GovernorSettings, 'visitsPerYear'> },
  today: Day,
): VisitsOfYear {
  const { linkRoles } = governanceOf(person);
  const year = academicYearAt(school, today).name;
  const theirs = Object.values(visits).filter(
    ({ governorIds, day }) => governorIds.includes(person.id) && academicYearAt(school, day).name === year,
  );
  const made = theirs.filter(isMade);
  const planned = theirs.filter(isAhead);
  const meant = linkRoles.length === 0 ? 0 : school.governors.visitsPerYear;
  return {
    made,
    planned,
    meant,
    byRole: linkRoles.map((role) => ({
      role,
      made:
        role.priorityId === ''
          ? null
          : made.filter(({ priorityId }) => priorityId === role.priorityId).length,
    })),
    words: [
      meant === 0 ? plural(made.length, 'visit') : `${made.length} of ${plural(meant, 'visit')}`,
      ...(planned.length === 0 ? [] : [`${planned.length} planned`]),
    ].join(', '),
  };
}
