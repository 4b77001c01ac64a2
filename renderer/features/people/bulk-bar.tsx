import { Download } from 'lucide-react';
import type { Person } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { runAndTell } from '../../state/actions';
import { MenuButton } from '../../ui/menu-button';
import { SelectionBar } from '../../ui/selection-bar';
import { BulkMentoring } from './bulk-mentoring';
import { BulkStaff } from './bulk-staff';
import type { BulkEdit } from './edit-person';
import { exportPeople } from './export-people';
import { usePeopleList } from './people-list-state';

export interface BulkBarProps {
  /** At least one. */
  readonly selected: readonly Person[];
  /** Everybody, whose teams and phases are offered. */
  readonly people: readonly Person[];
  readonly onClear: () => void;
}

/** What can be done with everybody who is ticked, each as one change with one undo; it goes with the columns shown. */
export function BulkBar({ selected, people, onClear }: BulkBarProps) {
  const view = usePeopleList((list) => list.view);
  const ids = selected.map(({ id }) => id);
  const who = plural(selected.length, 'person', 'people');
  const edit: BulkEdit = (fields) => void runAndTell({ name: 'people.editMany', input: { ids, fields } });
  const remove = async () => {
    const result = await runAndTell({ name: 'people.remove', input: { ids } });
    if (result.ok) onClear();
  };
  return (
    <SelectionBar label="Selected people" count={who} onRemove={() => void remove()} onClear={onClear}>
      {view === 'staff' ? (
        <BulkStaff who={who} people={people} edit={edit} />
      ) : (
        <BulkMentoring who={who} selected={selected} people={people} edit={edit} />
      )}
      <MenuButton
        size="small"
        label="Export selected"
        icon={<Download aria-hidden="true" />}
        items={[
          { id: 'csv', label: 'CSV file', onAction: () => void exportPeople('csv', ids) },
          { id: 'xlsx', label: 'Excel workbook', onAction: () => void exportPeople('xlsx', ids) },
        ]}
      />
    </SelectionBar>
  );
}
