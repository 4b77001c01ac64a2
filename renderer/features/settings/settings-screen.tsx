import { useEffect, useState } from 'react';
import type { AppInfo } from '#shared/contract/channels';
import { openSample, restoreBackup, saveBackup } from '../../state/actions';
import { bridge } from '../../state/bridge';
import { setPreferences, usePreferences } from '../../state/preferences';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Inline } from '../../ui/inline';
import { KeyValueList } from '../../ui/key-value-list';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { SegmentedControl } from '../../ui/segmented-control';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { Switch } from '../../ui/switch';
import { CalendarSettings } from './calendar-settings';
import { SchoolSettings } from './school-settings';
import styles from './settings.module.css';

const THEMES = [
  { id: 'system', label: 'As this computer' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;
const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200].map((zoom) => ({
  id: String(zoom),
  label: `${zoom} %`,
}));

/** The school's own words and dates, the look of the window, backups, and what this app is. */
export function SettingsScreen() {
  return (
    <Stack gap={8}>
      <PageHeader title="Settings" lede="Changes are kept at once and can be undone." />
      <SchoolSettings />
      <CalendarSettings />
      <LookSettings />
      <RecordSettings />
      <About />
    </Stack>
  );
}

function LookSettings() {
  const { theme, zoom, sound } = usePreferences();
  return (
    <Section title="This window" description="For you on this computer; not part of the school’s records.">
      <Stack gap={4}>
        <div className={styles['choices']}>
          <span aria-hidden="true" className={styles['label']}>
            Colours
          </span>
          <SegmentedControl
            label="Colours"
            segments={THEMES}
            value={theme}
            onChange={(next) => void setPreferences({ theme: next })}
          />
        </div>
        <div className={styles['choices']}>
          <Select
            label="Size of everything"
            choices={ZOOMS}
            value={String(zoom)}
            onChange={(next) => void setPreferences({ zoom: Number(next) })}
          />
        </div>
        <Switch
          isSelected={sound}
          onChange={(next) => void setPreferences({ sound: next })}
          description="The colour and the words change as well."
        >
          A quiet sound at 5, 6 and 7 minutes in the timekeeper’s view
        </Switch>
      </Stack>
    </Section>
  );
}

function RecordSettings() {
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

function About() {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void bridge().appInfo(undefined).then(setInfo);
  }, []);
  if (info === null) return null;
  return (
    <Section title="About CPD Desk">
      <KeyValueList
        items={[
          { label: 'Version', value: info.version },
          { label: 'Electron', value: info.electron },
          { label: 'Data folder', value: info.dataFolder },
        ]}
      />
    </Section>
  );
}
