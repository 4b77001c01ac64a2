import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import type { Activity } from '../activity/activity';
import { moveDay } from '../calendar/move-day';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { Task } from './task';

type Source = {
  readonly activities: Readonly<Record<string, Activity>>;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly today: Day;
};

/** For how long a register that was not taken is asked for, in days: nobody knows any more after that. */
const REMEMBERED_DAYS = 60;

/** Registers that were not taken of what has been: without them nobody's hours count. */
export function listActivityTasks({ activities, teachMeets, today }: Source): readonly Task[] {
  const since = moveDay(today, -REMEMBERED_DAYS);
  const isOpen = ({ day }: { readonly day: Day }) => day < today && day >= since;
  const open = [
    ...Object.values<TeachMeet>(teachMeets)
      .filter((each) => each.attendance === null && isOpen(each))
      .map(({ id, name, day }) => ({ title: name, day, href: `/teach-meets/${id}/register` })),
    ...Object.values<Activity>(activities)
      .filter((each) => each.attended === null && isOpen(each))
      .map(({ id, title, day }) => ({ title, day, href: `/activities/${id}` })),
  ].toSorted((one, other) => one.day.localeCompare(other.day));
  const [first] = open;
  if (first === undefined) return [];
  return [
    open.length === 1
      ? {
          key: 'register',
          title: `Say who came to “${first.title}”`,
          detail: `It was on ${formatDay(first.day)}. Hours count once the register is taken.`,
          action: 'Take the register',
          href: first.href,
        }
      : {
          key: 'registers',
          title: `${plural(open.length, 'register')} to take`,
          detail: `The first: “${first.title}” on ${formatDay(first.day)}. Hours count once they are taken.`,
          action: 'Open the first',
          href: first.href,
        },
  ];
}
