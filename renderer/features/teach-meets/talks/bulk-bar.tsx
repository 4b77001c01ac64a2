import { Trash2, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  MAX_TALK_MINUTES,
  NANO_TALK_MINUTES,
  type Talk,
  type TeachMeet,
} from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { runAndTell } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { MenuButton } from '../../../ui/menu-button';
import type { TalkFields } from './edit-talks';
import { listThemes, type TalkRow } from './list-talks';
import styles from './talks-screen.module.css';
import { STATUS_ACTIONS } from './talks-table';
import { ThemeDialog } from './theme-dialog';

const THEMES_IN_MENU = 12;

type Props = {
  readonly teachMeet: TeachMeet;
  /** At least one. */
  readonly selected: readonly TalkRow[];
  readonly onClear: () => void;
};

/** What can be done with every talk that is ticked, each as one change with one undo. */
export function BulkBar({ teachMeet, selected, onClear }: Props) {
  const [asksTheme, setAsksTheme] = useState(false);
  const themes = useMemo(() => listThemes(teachMeet.talks), [teachMeet.talks]);
  const input = { teachMeetId: teachMeet.id, talkIds: selected.map(({ id }) => id) };
  const edit = (fields: TalkFields) =>
    void runAndTell({ name: 'teachMeet.editTalks', input: { ...input, fields } });
  const remove = async () => {
    const result = await runAndTell({ name: 'teachMeet.removeTalks', input });
    if (result.ok) onClear();
  };
  return (
    <section className={styles['bulk']} aria-label="Selected talks">
      <strong aria-live="polite">{plural(selected.length, 'talk')} selected</strong>
      <div className={styles['bulkActions']}>
        {(['confirmed', 'tentative', 'withdrawn'] as const satisfies readonly Talk['status'][]).map(
          (status) => (
            <Button key={status} size="small" onPress={() => edit({ status })}>
              {STATUS_ACTIONS[status]}
            </Button>
          ),
        )}
        <MenuButton
          size="small"
          label="Theme"
          items={[
            ...themes
              .slice(0, THEMES_IN_MENU)
              .map((theme) => ({ id: `=${theme}`, label: theme, onAction: () => edit({ theme }) })),
            ...(themes.length > 0 ? (['separator'] as const) : []),
            { id: 'other', label: 'Another theme…', onAction: () => setAsksTheme(true) },
            { id: 'none', label: 'No theme', onAction: () => edit({ theme: '' }) },
          ]}
        />
        <MenuButton
          size="small"
          label="Length"
          items={[
            {
              id: 'full',
              label: `${MAX_TALK_MINUTES} minutes`,
              onAction: () => edit({ minutes: MAX_TALK_MINUTES }),
            },
            {
              id: 'nano',
              label: `Nano talk, ${NANO_TALK_MINUTES} minutes`,
              onAction: () => edit({ minutes: NANO_TALK_MINUTES }),
            },
          ]}
        />
        <Button
          size="small"
          variant="danger"
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => void remove()}
        >
          Remove
        </Button>
        <IconButton
          size="small"
          label="Clear the selection"
          icon={<X aria-hidden="true" />}
          onPress={onClear}
        />
      </div>
      <ThemeDialog
        isOpen={asksTheme}
        what={plural(selected.length, 'talk')}
        themes={themes}
        onClose={() => setAsksTheme(false)}
        onSave={(theme) => edit({ theme })}
      />
    </section>
  );
}
