import { differenceInCalendarDays, parseISO } from 'date-fns';
import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import { hasLeft, type Person } from '../people/person';
import type { School } from '../school/school';
import { activeTalks } from '../teach-meet/plan/active-talks';
import { suggestDays } from '../teach-meet/plan/suggest-days';
import { findClashes } from '../teach-meet/editing/find-clashes';
import type { People } from '../teach-meet/plan/words';
import { nextVersion } from '../teach-meet/releases/build-release';
import { changesSinceRelease } from '../teach-meet/releases/changes-since-release';
import type { TeachMeet } from '../teach-meet/teach-meet';

/** One thing that waits for the coordinator, and where to do it. */
export type Task = {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  readonly href: string;
};

type Source = {
  readonly school: School;
  readonly people: People;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly today: Day;
};

/** What needs the coordinator now, the most pressing first: the staff list, then each Teach-meet still to come, soonest first. */
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
    ...coming.flatMap((teachMeet) => teachMeetTasks(teachMeet, source)),
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

function teachMeetTasks(teachMeet: TeachMeet, { people, school, today }: Source): readonly Task[] {
  const at = `/teach-meets/${teachMeet.id}`;
  const when = sayWhen(teachMeet.day, today);
  const talks = activeTalks(teachMeet);
  const task = (key: string, title: string, detail: string, action: string, href: string): Task => ({
    key: `${teachMeet.id} ${key}`,
    title,
    detail: `${teachMeet.name}, ${when}. ${detail}`,
    action,
    href,
  });
  if (talks.length === 0) {
    return [task('talks', 'Collect the talks', 'No talk has been entered yet.', 'Add talks', `${at}/talks`)];
  }
  const unplaced = talks.filter((talk) => teachMeet.placements[talk.id] === undefined).length;
  const broken = findClashes(teachMeet, people).filter((clash) => clash.severity === 'breaks a rule');
  const tasks: Task[] = [];
  if (teachMeet.day === today && unplaced < talks.length) {
    tasks.push(
      task(
        'keep-time',
        'Keep the time',
        'One screen for each room.',
        'Open the timekeeper’s view',
        `/timekeeper/${teachMeet.id}`,
      ),
    );
  }
  if (broken.length > 0) {
    tasks.push(
      task(
        'clashes',
        `Mend ${plural(broken.length, 'clash', 'clashes')}`,
        broken[0]?.sentence ?? '',
        'Open the timetable',
        `${at}/timetable`,
      ),
    );
  }
  if (unplaced > 0) {
    tasks.push(
      task(
        'unplaced',
        `${plural(unplaced, 'talk')} without a time`,
        `${talks.length - unplaced} of ${talks.length} have one.`,
        'Open the timetable',
        `${at}/timetable`,
      ),
    );
  }
  const changes = changesSinceRelease({ teachMeet, people, school });
  if (unplaced < talks.length && (changes === null || changes.length > 0)) {
    const version = nextVersion(teachMeet.releases);
    tasks.push(
      changes === null
        ? task(
            'publish',
            'Publish the timetable',
            'Nothing has been published yet.',
            'Publish and print',
            `${at}/print`,
          )
        : task(
            'publish',
            `Publish version ${version}`,
            `${plural(changes.length, 'change')} since version ${version - 1}.`,
            'Publish and print',
            `${at}/print`,
          ),
    );
  }
  if (tasks.length === 0)
    tasks.push(
      task(
        'print',
        'Print what the day needs',
        'The timetable is published.',
        'Publish and print',
        `${at}/print`,
      ),
    );
  return tasks;
}

/** `'in 5 days, on Fri 27 Nov 2026'` */
function sayWhen(day: Day, today: Day): string {
  const days = differenceInCalendarDays(parseISO(day), parseISO(today));
  if (days === 0) return 'today';
  return `${days === 1 ? 'tomorrow' : `in ${days} days`}, on ${formatDay(day)}`;
}
