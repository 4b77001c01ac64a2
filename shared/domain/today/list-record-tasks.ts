import { differenceInCalendarDays, parseISO } from 'date-fns';
import { formatDay, type Day } from '../../lib/day';
import { dayOf } from '../../lib/instant';
import { plural } from '../../lib/plural';
import { reviewDueOn } from '../duties/review-due';
import type { Change } from '../history/change';
import { isNote, type NoteCommand } from '../history/note-commands';
import type { School } from '../school/school';
import type { Task } from './task';

type Source = {
  readonly school: Pick<School, 'duties' | 'timeZone'>;
  readonly history: readonly Change[];
  readonly today: Day;
};

const BACKUP_SAVED: NoteCommand = 'backup.saved';

/** What the records themselves need: a backup that is late, and the yearly look at what is kept for how long. */
export function listRecordTasks(source: Source): readonly Task[] {
  return [...backupTasks(source), ...reviewTasks(source)];
}

function backupTasks({ school, history, today }: Source): readonly Task[] {
  const last = history.findLastIndex(({ command }) => command === BACKUP_SAVED);
  const since = history.slice(last + 1).filter(({ command }) => !isNote(command));
  const [first] = since;
  if (first === undefined) return [];
  // Nothing is at risk before the first change that no backup has.
  const from = dayOf(first.at, school.timeZone);
  if (differenceInCalendarDays(parseISO(today), parseISO(from)) < school.duties.backupDays) return [];
  const before = history[last];
  return [
    {
      key: 'backup',
      title: 'Save a backup',
      detail:
        before === undefined
          ? `No backup has been saved yet, and ${plural(since.length, 'change')} would be lost with this computer.`
          : `The last one was saved on ${formatDay(dayOf(before.at, school.timeZone))}. ${plural(since.length, 'change')} since then would be lost with this computer.`,
      action: 'Save a backup',
      href: '/settings/records',
    },
  ];
}

function reviewTasks({ school, history, today }: Source): readonly Task[] {
  const { reviewedOn } = school.duties;
  const first = history[0];
  // Before the first review, the first line stands for it: a year of records has to come together first.
  const from = reviewedOn ?? (first === undefined ? today : dayOf(first.at, school.timeZone));
  if (reviewDueOn({ reviewedOn: from }, today) > today) return [];
  return [
    {
      key: 'yearly-review',
      title: 'Look through what is kept',
      detail:
        reviewedOn === null
          ? 'A year of records has come together, and nobody has looked through them yet.'
          : `The last yearly review was on ${formatDay(reviewedOn)}.`,
      action: 'Review the records',
      href: '/records/keeping',
    },
  ];
}
