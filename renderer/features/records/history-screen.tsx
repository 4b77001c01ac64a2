import { History, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '#shared/contract/channels';
import { plural } from '#shared/lib/plural';
import { checkHistory } from '../../state/duties';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Stack } from '../../ui/stack';
import { CheckResult } from './history/check-result';
import { HistoryFilters } from './history/history-filters';
import { HistoryList } from './history/history-list';
import styles from './history/history.module.css';
import { useHistory } from './history/use-history';
import { RecordsFrame } from './records-frame';

/** Every change in words, and who read, printed or exported what, the latest first. */
export function HistoryScreen() {
  const { lines, all, isNarrowed, filter } = useHistory();
  const [isChecking, setChecking] = useState(false);
  const [result, setResult] = useState<OutputOf<'history.check'> | null>(null);
  const check = async () => {
    setChecking(true);
    setResult(await checkHistory());
    setChecking(false);
  };
  return (
    <RecordsFrame
      title="Change history"
      lede="Every change, and every private note opened, paper printed and file exported. Lines are only ever added."
      actions={
        all === 0 ? undefined : (
          <Button
            icon={<ShieldCheck aria-hidden="true" />}
            isPending={isChecking}
            onPress={() => void check()}
          >
            Check the history
          </Button>
        )
      }
    >
      {result !== null && <CheckResult result={result} />}
      {all === 0 ? (
        <EmptyState icon={<History aria-hidden="true" />} title="Nothing has been changed yet">
          Each change stands here in words from the first one on, with its time and the records it is about.
        </EmptyState>
      ) : (
        <Stack gap={3}>
          <HistoryFilters isNarrowed={isNarrowed} />
          <p role="status" className={styles['count']}>
            {isNarrowed
              ? `${lines.length.toLocaleString('en-GB')} of ${plural(all, 'line')}`
              : plural(all, 'line')}
            {lines.length === 0 && '. Search for something else, or clear the filters.'}
          </p>
          <HistoryList lines={lines} list={filter} />
        </Stack>
      )}
    </RecordsFrame>
  );
}
