import { findBackupState } from '#shared/domain/duties/backup-due';
import { formatInstant } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../state/use-document';
import { useToday } from '../state/use-today';
import { Badge } from '../ui/badge';
import { Inline } from '../ui/inline';

/** When the last backup was saved, what has changed since, and whether the next one is due. */
export function LastBackup() {
  const history = useDocument((document) => document.history);
  const timeZone = useDocument((document) => document.school.timeZone);
  const duties = useDocument((document) => document.school.duties);
  const today = useToday();
  const { lastAt, days, changes, isDue } = findBackupState(history, { duties, timeZone, today });
  return (
    <Inline gap={2} align="center">
      {isDue && <Badge tone="warning">Due</Badge>}
      <span>
        {lastAt === null || days === null
          ? 'No backup was saved from here yet. '
          : `Last backup: ${formatInstant(lastAt, timeZone)}, ${days === 0 ? 'today' : `${plural(days, 'day')} ago`}. `}
        {changes > 0 && `${plural(changes, 'change')} ${lastAt === null ? 'so far' : 'since then'}.`}
      </span>
    </Inline>
  );
}
