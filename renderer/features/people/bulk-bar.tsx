import { CalendarX2, Download, Trash2, UsersRound, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Person } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { runAndTell } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import type { MenuEntry } from '../../ui/menu';
import { MenuButton } from '../../ui/menu-button';
import { LeavingDayDialog } from './leaving-day-dialog';
import { TeamDialog } from './team-dialog';
import { exportPeople } from './export-people';
import { listTeams } from './list-people';
import styles from './bulk-bar.module.css';

const TEAMS_IN_MENU = 12;

export interface BulkBarProps {
  /** At least one. */
  readonly selected: readonly Person[];
  /** Everybody, whose teams are offered. */
  readonly people: readonly Person[];
  readonly onClear: () => void;
}

/** What can be done with everybody who is ticked, each as one change with one undo. */
export function BulkBar({ selected, people, onClear }: BulkBarProps) {
  const groups = useDocument((document) => document.school.staffGroups);
  const [asks, setAsks] = useState<'team' | 'leaving' | null>(null);
  const teams = useMemo(() => listTeams(people), [people]);
  const ids = selected.map(({ id }) => id);
  const edit = (fields: Partial<Pick<Person, 'staffGroup' | 'team' | 'leavingDay'>>) =>
    void runAndTell({ name: 'people.editMany', input: { ids, fields } });
  const remove = async () => {
    const result = await runAndTell({ name: 'people.remove', input: { ids } });
    if (result.ok) onClear();
  };
  const groupItems: readonly MenuEntry[] = [
    ...groups.map(({ id, label }) => ({ id, label, onAction: () => edit({ staffGroup: id }) })),
    'separator',
    { id: 'none', label: 'No staff group', onAction: () => edit({ staffGroup: '' }) },
  ];
  const teamItems: readonly MenuEntry[] = [
    ...teams
      .slice(0, TEAMS_IN_MENU)
      .map((team) => ({ id: `=${team}`, label: team, onAction: () => edit({ team }) })),
    'separator',
    { id: 'other', label: 'Another team…', onAction: () => setAsks('team') },
  ];
  const exportItems: readonly MenuEntry[] = [
    { id: 'csv', label: 'CSV file', onAction: () => void exportPeople('csv', ids) },
    { id: 'xlsx', label: 'Excel workbook', onAction: () => void exportPeople('xlsx', ids) },
  ];
  return (
    <section className={styles['bar']} aria-label="Selected people">
      <strong aria-live="polite" className={styles['count']}>
        {plural(selected.length, 'person', 'people')} selected
      </strong>
      <div className={styles['actions']}>
        <MenuButton
          size="small"
          label="Staff group"
          icon={<UsersRound aria-hidden="true" />}
          items={groupItems}
        />
        <MenuButton size="small" label="Team" items={teamItems} />
        <Button size="small" icon={<CalendarX2 aria-hidden="true" />} onPress={() => setAsks('leaving')}>
          Leaving day
        </Button>
        <MenuButton
          size="small"
          label="Export selected"
          icon={<Download aria-hidden="true" />}
          items={exportItems}
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
      <TeamDialog
        isOpen={asks === 'team'}
        who={plural(selected.length, 'person', 'people')}
        onClose={() => setAsks(null)}
        onSave={(team) => edit({ team })}
      />
      <LeavingDayDialog
        isOpen={asks === 'leaving'}
        who={plural(selected.length, 'person', 'people')}
        onClose={() => setAsks(null)}
        onSave={(leavingDay) => edit({ leavingDay })}
      />
    </section>
  );
}
