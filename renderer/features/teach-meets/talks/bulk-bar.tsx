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
import { MenuButton } from '../../../ui/menu-button';
import { SelectionBar } from '../../../ui/selection-bar';
import { WordDialog } from '../../../ui/word-dialog';
import type { TalkFields } from './edit-talks';
import { listThemes, type TalkRow } from './list-talks';
import { STATUS_ACTIONS } from './talks-table';

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
  const what = plural(selected.length, 'talk');
  const input = { teachMeetId: teachMeet.id, talkIds: selected.map(({ id }) => id) };
  const edit = (fields: TalkFields) =>
    void runAndTell({ name: 'teachMeet.editTalks', input: { ...input, fields } });
  const remove = async () => {
    const result = await runAndTell({ name: 'teachMeet.removeTalks', input });
    if (result.ok) onClear();
  };
  return (
    <SelectionBar label="Selected talks" count={what} onRemove={() => void remove()} onClear={onClear}>
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
      <WordDialog
        isOpen={asksTheme}
        onClose={() => setAsksTheme(false)}
        title={`Theme of ${what}`}
        label="Theme"
        known={themes}
        maxLength={80}
        onSave={(theme) => edit({ theme })}
      />
    </SelectionBar>
  );
}
