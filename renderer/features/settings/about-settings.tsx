import { useEffect, useState } from 'react';
import type { AppInfo } from '#shared/contract/channels';
import { bridge } from '../../state/bridge';
import { KeyValueList } from '../../ui/key-value-list';
import { Section } from '../../ui/section';

/** Which app this is, and where it keeps the records. */
export function AboutSettings() {
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
