import type { Day } from '../../lib/day';
import type { Pairing } from '../mentoring/relationship/pairing';
import type { Round } from '../mentoring/round/round';
import { hasLeft, type Person } from '../people/person';
import type { School } from '../school/school';
import { suggestDays } from '../teach-meet/plan/suggest-days';
import type { People } from '../teach-meet/plan/words';
import type { TeachMeet } from '../teach-meet/teach-meet';
import { listMentoringTasks } from './list-mentoring-tasks';
import { listTeachMeetTasks } from './list-teach-meet-tasks';
import type { Task } from './task';

type Source = {
  readonly school: School;
  readonly people: People;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly rounds: Readonly<Record<string, Round>>;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly today: Day;
};

/**
 * What needs the coordinator now, the most pressing first: the staff list, then each Teach-meet still to come, soonest
 * first, then mentoring and coaching.
 */
export function listTasks(source: Source): readonly Task[] {
  const { people, teachMeets, today } = source;
  const staff = Object.values<Person>(people).filter(
    (person) => person.kind === 'staff' && !hasLeft(person, today),
  );
  const coming = Object.values(teachMeets)
    .filter((teachMeet) => teachMeet.day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return [
    ...(staff.length === 0 ? [IMPORT_STAFF] : []),
    ...coming.flatMap((teachMeet) => listTeachMeetTasks(teachMeet, source)),
    ...listMentoringTasks(source),
    ...(coming.length === 0 ? [planTeachMeet(source)] : []),
  ];
}

const IMPORT_STAFF: Task = {
  key: 'import-staff',
  title: 'Bring in your staff list',
  detail: 'A file from SIMS, Arbor, Google Workspace or Microsoft 365 will do.',
  action: 'Import a staff list',
  href: '/people/import',
};

function planTeachMeet({ school, today }: Source): Task {
  const next = suggestDays(school, today)[0];
  return {
    key: 'plan-teach-meet',
    title: 'Plan the next Teach-meet',
    detail:
      next === undefined
        ? 'No INSET day is ahead in your calendar.'
        : `Your next INSET day is ${next.label}.`,
    action: 'Plan a Teach-meet',
    href: '/teach-meets',
  };
}
