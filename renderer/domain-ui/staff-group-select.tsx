import { useMemo } from 'react';
import type { StaffGroup } from '#shared/domain/school/school';
import { staffGroupLabel } from '#shared/domain/school/school';
import type { Choice } from '../ui/choice';
import { classList } from '../ui/class-list';
import { Select } from '../ui/select';
import styles from './staff-group-select.module.css';

export interface StaffGroupSelectProps {
  readonly label: string;
  readonly groups: readonly StaffGroup[];
  /** A group's id, or '' for none. */
  readonly value: string;
  readonly onChange: (group: string) => void;
  readonly isLabelHidden?: boolean;
  /** Without a frame until it is pointed at or focused: for a cell of a table. */
  readonly isQuiet?: boolean;
}

/** Stands for no group, since the kit's lists have no item without an id. */
const NONE = 'none';

/** One of the school's staff groups, or none; a group that the school has since removed is still shown. */
export function StaffGroupSelect({
  groups,
  value,
  onChange,
  isQuiet = false,
  ...words
}: StaffGroupSelectProps) {
  const choices = useMemo((): readonly Choice[] => {
    const isGone = value !== '' && !groups.some(({ id }) => id === value);
    return [
      ...groups.map(({ id, label }) => ({ id, label })),
      ...(isGone ? [{ id: value, label: staffGroupLabel(groups, value) }] : []),
      { id: NONE, label: 'No staff group' },
    ];
  }, [groups, value]);
  return (
    <div className={classList(isQuiet && styles['quiet'])}>
      <Select
        {...words}
        choices={choices}
        value={value === '' ? NONE : value}
        onChange={(next) => onChange(next === NONE ? '' : next)}
      />
    </div>
  );
}
