import { daysWithoutBackup, lastBackupAt } from '#shared/domain/duties/last-backup';
import { formatInstant } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../state/use-document';
import { useToday } from '../state/use-today';
import { Badge } from '../ui/badge';
import { Inline } from '../ui/inline';

/** When the last backup was saved, and whether the next one is due by the school's own reminder. */
export function LastBackup() {
  const history = useDocument((document) => document.history);
  const timeZone = useDocument((document) => document.school.timeZone);
  const backupDays = useDocument((document) => document.school.duties.backupDays);
  const today = useToday();
  const at = lastBackupAt(history);
  const days = daysWithoutBackup(history, { today, timeZone });
  const isDue = days === null || days >= backupDays;
  return (
    <Inline gap={2} align="center">
      {isDue && <Badge tone="warning">Due</Badge>}
      <span>
        {at === null || days === null
          ? 'No backup was saved from here yet.'
          : `Last backup: ${formatInstant(at, timeZone)}, ${days === 0 ? 'today' : `${plural(days, 'day')} ago`}.`}
      </span>
    </Inline>
  );
}
