import { differenceInCalendarDays, parseISO } from 'date-fns';
import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import type { School } from '../school/school';
import { findClashes } from '../teach-meet/editing/find-clashes';
import { activeTalks } from '../teach-meet/plan/active-talks';
import type { People } from '../teach-meet/plan/words';
import { nextVersion } from '../teach-meet/releases/build-release';
import { changesSinceRelease } from '../teach-meet/releases/changes-since-release';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { Task } from './task';

type Source = { readonly school: School; readonly people: People; readonly today: Day };

/** What one Teach-meet still to come needs: its talks, then their places, then the papers; on the day, the time. */
export function listTeachMeetTasks(teachMeet: TeachMeet, { people, school, today }: Source): readonly Task[] {
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
