import { differenceInCalendarDays, parseISO } from 'date-fns';
import { dayOf, type Instant } from '../../lib/instant';
import type { Day } from '../../lib/day';
import type { Change } from '../history/change';

/** When a backup was saved last, by the lines of the history that say so; null where none was. */
export function lastBackupAt(history: readonly Pick<Change, 'command' | 'at'>[]): Instant | null {
  return history.findLast(({ command }) => command === 'backup.saved')?.at ?? null;
}

/** Days since the last backup; null where none was ever saved. */
export function daysWithoutBackup(
  history: readonly Pick<Change, 'command' | 'at'>[],
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): number | null {
  const at = lastBackupAt(history);
  return at === null ? null : differenceInCalendarDays(parseISO(today), parseISO(dayOf(at, timeZone)));
}
