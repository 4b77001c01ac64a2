import { useState } from 'react';
import { LastBackup } from '../../domain-ui/last-backup';
import { openSample, restoreBackup, saveBackup } from '../../state/actions';
import { bridge } from '../../state/bridge';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Inline } from '../../ui/inline';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import styles from './settings.module.css';

/** Where the records are, and how they are backed up, restored and replaced. */
export function RecordSettings() {
  const isSample = useDocument((document) => document.school.isSample);
  const name = useDocument((document) => document.school.name);
  const [asking, setAsking] = useState<'sample' | 'restore' | null>(null);
  const replace = () => {
    const what = asking;
    setAsking(null);
    void (what === 'sample' ? openSample() : restoreBackup());
  };
  return (
    <Section
      title="Records and backups"
      description="Everything is kept in one folder on this computer. The last ten versions are kept beside it. Save a backup to a memory stick or a network folder now and then."
    >
      <LastBackup />
      <Inline gap={3}>
        <Button variant="primary" onPress={() => void saveBackup()}>
          Save a backup
        </Button>
        <Button onPress={() => setAsking('restore')}>Restore a backup</Button>
        <Button onPress={() => setAsking('sample')}>
          {isSample ? 'Start the sample school afresh' : 'Open the sample school'}
        </Button>
        <Button variant="quiet" onPress={() => void bridge().showDataFolder(undefined)}>
          Show the data folder
        </Button>
      </Inline>
      <p className={styles['count']}>
        To take everything to another program, as JSON with its description, go to{' '}
        <Link href="/records/export">Export everything</Link>. How often a backup is asked for is set in{' '}
        <Link href="/settings/keeping">Keeping records</Link>.
      </p>
      <ConfirmDialog
        isOpen={asking !== null}
        title={`Put something else in place of ${name}?`}
        confirmLabel={asking === 'sample' ? 'Open the sample school' : 'Choose a backup'}
        isDangerous
        onConfirm={replace}
        onCancel={() => setAsking(null)}
      >
        What is open now is replaced as a whole, and Undo starts afresh. It is kept in the folder “replaced”
        beside your records, from where it can be restored like a backup.
      </ConfirmDialog>
    </Section>
  );
}
