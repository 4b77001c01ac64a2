import { useRouter } from '@tanstack/react-router';
import { Columns2, Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Stack } from '../../../ui/stack';
import { MentoringFrame } from '../mentoring-frame';
import { KeepApartDialog } from './list/keep-apart-dialog';
import { NewRoundDialog } from './list/new-round-dialog';
import { RoundsTable } from './list/rounds-table';
import styles from './rounds.module.css';

const NONE: ReadonlySet<string> = new Set();

/** Every round of pairing, the latest first; two of them can be set side by side. */
export function RoundsScreen() {
  const rounds = useDocument((document) => document.rounds);
  const keepApart = useDocument((document) => document.keepApart);
  const router = useRouter();
  const [ticked, setTicked] = useState(NONE);
  const [open, setOpen] = useState<'new' | 'apart' | null>(null);
  const close = () => setOpen(null);
  const [a, b, ...more] = [...ticked].filter((id) => Object.hasOwn(rounds, id));
  const isEmpty = Object.keys(rounds).length === 0;
  const apart = Object.keys(keepApart).length;
  const start = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setOpen('new')}>
      New round
    </Button>
  );
  const never = (
    <Button onPress={() => setOpen('apart')}>{apart === 0 ? 'Never pair…' : `Never pair (${apart})…`}</Button>
  );
  return (
    <MentoringFrame
      title="Rounds"
      lede="Each round pairs everybody at once, in the best way your rules allow."
      actions={
        <>
          {never}
          {!isEmpty && start}
        </>
      }
    >
      {isEmpty ? (
        <EmptyState icon={<UsersRound aria-hidden="true" />} title="No round yet" actions={start}>
          Say who takes part and by which rules. The app finds the best pairs, proves that there are none
          better, and shows why; nothing begins until you confirm.
        </EmptyState>
      ) : (
        <Stack gap={3}>
          {ticked.size > 0 && (
            <div className={styles['bar']} role="status">
              <span>
                {b === undefined || more.length > 0
                  ? 'Tick two rounds to set them side by side.'
                  : `${plural(2, 'round')} ticked.`}
              </span>
              <span className={styles['actions']}>
                <Button size="small" variant="quiet" onPress={() => setTicked(NONE)}>
                  Clear
                </Button>
                <Button
                  size="small"
                  icon={<Columns2 aria-hidden="true" />}
                  isDisabled={b === undefined || more.length > 0}
                  onPress={() => router.history.push(`/mentoring/rounds/compare?a=${a ?? ''}&b=${b ?? ''}`)}
                >
                  Compare
                </Button>
              </span>
            </div>
          )}
          <RoundsTable selected={ticked} onSelectionChange={setTicked} />
        </Stack>
      )}
      <NewRoundDialog
        isOpen={open === 'new'}
        onClose={close}
        onCreated={(id) => router.history.push(`/mentoring/rounds/${id}`)}
      />
      <KeepApartDialog isOpen={open === 'apart'} onClose={close} />
    </MentoringFrame>
  );
}
