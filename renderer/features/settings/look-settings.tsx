import { setPreferences, usePreferences } from '../../state/preferences';
import { Section } from '../../ui/section';
import { SegmentedControl } from '../../ui/segmented-control';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { Switch } from '../../ui/switch';
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

/** The look and sound of this window, for one person on one computer. */
export function LookSettings() {
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
