import { formatDay, type Day } from '../../lib/day';
import { dayOf } from '../../lib/instant';
import { plural } from '../../lib/plural';
import { findBackupState } from '../duties/backup-due';
import { reviewDueOn } from '../duties/review-due';
import type { Change } from '../history/change';
import type { School } from '../school/school';
import type { Task } from './task';

type Source = {
  readonly school: Pick<School, 'duties' | 'timeZone'>;
  readonly history: readonly Change[];
  readonly today: Day;
};

/** What the records themselves need: a backup that is late, and the yearly look at what is kept for how long. */
export function listRecordTasks(source: Source): readonly Task[] {
  return [...backupTasks(source), ...reviewTasks(source)];
}

function backupTasks({ school, history, today }: Source): readonly Task[] {
  const { duties, timeZone } = school;
  const { isDue, lastAt, changes } = findBackupState(history, { duties, timeZone, today });
  if (!isDue) return [];
  return [
    {
      key: 'backup',
      title: 'Save a backup',
      detail:
        lastAt === null
          ? `No backup has been saved yet, and ${plural(changes, 'change')} would be lost with this computer.`
          : `The last one was saved on ${formatDay(dayOf(lastAt, timeZone))}. ${plural(changes, 'change')} since then would be lost with this computer.`,
      action: 'Save a backup',
      href: '/settings/records',
    },
  ];
}

function reviewTasks({ school, history, today }: Source): readonly Task[] {
  const { duties, timeZone } = school;
  if (reviewDueOn({ duties, history, timeZone, today }) > today) return [];
  return [
    {
      key: 'yearly-review',
      title: 'Look through what is kept',
      detail:
        duties.reviewedOn === null
          ? 'A year of records has come together, and nobody has looked through them yet.'
          : `The last yearly review was on ${formatDay(duties.reviewedOn)}.`,
      action: 'Review the records',
      href: '/records/keeping',
    },
  ];
}
