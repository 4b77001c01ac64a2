import { useMemo } from 'react';
import type { Person } from '#shared/domain/people/person';
import { Table } from '../../ui/table';
import { PEOPLE_COLUMNS } from './people-columns';
import { changeSort, usePeopleList } from './people-list-state';
import styles from './people-table.module.css';
import { sayPart } from './say-part';
import { useGrowingRows } from './use-growing-rows';

export interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly selected: ReadonlySet<string>;
  readonly onSelectionChange: (selected: ReadonlySet<string>) => void;
}

/** The list itself: names open a page, everything else is put right where it stands. */
export function PeopleTable({ people, selected, onSelectionChange }: PeopleTableProps) {
  const { filter, sort, view } = usePeopleList();
  const columns = PEOPLE_COLUMNS[view];
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
        columns={columns}
        rows={shown}
        maxHeight="max(22rem, calc(100dvh - 16.5rem))"
        sort={sort}
        onSortChange={({ column, direction }) => {
          const sorted = columns.find(({ id }) => id === column);
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
