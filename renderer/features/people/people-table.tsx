import { useMemo } from 'react';
import { checkField } from '#shared/domain/people/check-field';
import { fullName, sortName, type Person } from '#shared/domain/people/person';
import { useDocument } from '../../state/use-document';
import { StaffGroupSelect } from '../../domain-ui/staff-group-select';
import { EditableCell } from '../../ui/editable-cell';
import { Link } from '../../ui/link';
import { Table, type TableColumn } from '../../ui/table';
import { editPerson } from './edit-person';
import { LeavingBadge } from './leaving-badge';
import type { PeopleSortColumn } from './list-people';
import { changeSort, usePeopleList } from './people-list-state';
import styles from './people-table.module.css';
import { sayPart } from './say-part';
import { useGrowingRows } from './use-growing-rows';

type PeopleColumn = TableColumn<Person> & { readonly id: PeopleSortColumn };
type TextCellField = Exclude<PeopleSortColumn, 'name' | 'staffGroup'>;

/** Made once, so that of ten thousand rows only those are drawn anew whose person changed. */
const COLUMNS: readonly PeopleColumn[] = [
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    allowsSorting: true,
    width: '2fr',
    minWidth: 176,
    cell: (person) => (
      <span className={styles['name']}>
        <Link href={`/people/${person.id}`} variant="plain">
          {sortName(person)}
        </Link>
        <LeavingBadge person={person} />
      </span>
    ),
  },
  textColumn('jobTitle', 'Job title', { width: '2fr', minWidth: 160 }),
  textColumn('team', 'Team', { width: '2fr', minWidth: 136, hideBelow: 44 }),
  {
    id: 'staffGroup',
    header: 'Staff group',
    allowsSorting: true,
    width: '2fr',
    minWidth: 168,
    hideBelow: 54,
    cell: (person) => <StaffGroupCell person={person} />,
  },
  textColumn('email', 'E-mail', { width: '3fr', minWidth: 208, hideBelow: 66 }),
  textColumn('staffCode', 'Staff code', { width: '1fr', minWidth: 112, hideBelow: 74 }),
];

export interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly selected: ReadonlySet<string>;
  readonly onSelectionChange: (selected: ReadonlySet<string>) => void;
}

/** The list itself: names open a page, everything else is put right where it stands. */
export function PeopleTable({ people, selected, onSelectionChange }: PeopleTableProps) {
  const { filter, sort } = usePeopleList();
  const list = useMemo(() => ({ filter, sort }), [filter, sort]);
  const { shown, onScrollCapture } = useGrowingRows(people, list);
  const select = (next: ReadonlySet<string>) => {
    // All that the table was given stands for all there are.
    const areAll = next.size > 0 && next.size >= shown.length && shown.every(({ id }) => next.has(id));
    onSelectionChange(areAll ? new Set(people.map(({ id }) => id)) : next);
  };
  return (
    <div onScrollCapture={onScrollCapture}>
      <Table
        label="People"
        columns={COLUMNS}
        rows={shown}
        maxHeight="max(22rem, calc(100dvh - 16.5rem))"
        sort={sort}
        onSortChange={({ column, direction }) => {
          const sorted = COLUMNS.find(({ id }) => id === column);
          if (sorted !== undefined) changeSort({ column: sorted.id, direction });
        }}
        selectionMode="multiple"
        selected={selected}
        onSelectionChange={select}
        emptyState="Nobody matches. Search for something else, or clear the filters."
      />
      {shown.length < people.length && (
        <p className={styles['part']}>{sayPart(shown.length, people.length)}</p>
      )}
    </div>
  );
}

function textColumn(
  field: TextCellField,
  header: string,
  layout: Pick<TableColumn<Person>, 'width' | 'minWidth' | 'hideBelow'>,
): PeopleColumn {
  return {
    id: field,
    header,
    allowsSorting: true,
    ...layout,
    cell: (person) => (
      <EditableCell
        label={`${header} of ${fullName(person)}`}
        value={person[field]}
        refuse={(text) => checkField(field, text)}
        onSave={(text) => void editPerson(person, { [field]: text })}
      />
    ),
  };
}

function StaffGroupCell({ person }: { readonly person: Person }) {
  const groups = useDocument((document) => document.school.staffGroups);
  if (person.kind === 'governor') return 'Governor';
  return (
    <StaffGroupSelect
      label={`Staff group of ${fullName(person)}`}
      isLabelHidden
      isQuiet
      groups={groups}
      value={person.staffGroup}
      onChange={(staffGroup) => void editPerson(person, { staffGroup })}
    />
  );
}
