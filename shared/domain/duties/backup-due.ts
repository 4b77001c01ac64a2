import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Day } from '../../lib/day';
import { dayOf, type Instant } from '../../lib/instant';
import type { Change } from '../history/change';
import { isNote, type NoteCommand } from '../history/note-commands';
import type { DutySettings } from './duty-settings';

/** Where the school stands with its backups. */
export type BackupState = {
  /** When the last one was saved, by the history; null where none was. */
  readonly lastAt: Instant | null;
  /** Days since then; null where none was. */
  readonly days: number | null;
  /** Changes that no backup has. */
  readonly changes: number;
  readonly isDue: boolean;
};

const BACKUP_SAVED: NoteCommand = 'backup.saved';

/**
 * Where the school stands with its backups. One is due when the oldest change that no backup has is as many days old as
 * the school lets pass: where nothing has changed, nothing is at risk.
 */
export function findBackupState(
  history: readonly Pick<Change, 'command' | 'at'>[],
  of: { readonly duties: Pick<DutySettings, 'backupDays'>; readonly timeZone: string; readonly today: Day },
): BackupState {
  const daysSince = (at: Instant) =>
    differenceInCalendarDays(parseISO(of.today), parseISO(dayOf(at, of.timeZone)));
  const last = history.findLastIndex(({ command }) => command === BACKUP_SAVED);
  const since = history.slice(last + 1).filter(({ command }) => !isNote(command));
  const [first] = since;
  const lastAt = history[last]?.at ?? null;
  return {
    lastAt,
    days: lastAt === null ? null : daysSince(lastAt),
    changes: since.length,
    isDue: first !== undefined && daysSince(first.at) >= of.duties.backupDays,
  };
}
