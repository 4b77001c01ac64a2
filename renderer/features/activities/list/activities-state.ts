import { create } from 'zustand';
import type { TableSort } from '../../../ui/table';

export const REGISTERS = ['due', 'taken', 'to come'] as const;
export const REGISTER_LABELS: Readonly<Record<(typeof REGISTERS)[number], string>> = {
  due: 'Register not taken',
  taken: 'Register taken',
  'to come': 'Still to come',
};

type ActivitiesState = {
  readonly text: string;
  readonly kindId: string | null;
  /** A period's name; null for all days. */
  readonly period: string | null;
  /** A priority's id, '' for none, null for all. */
  readonly priorityId: string | null;
  readonly register: (typeof REGISTERS)[number] | null;
  readonly who: 'staff' | 'governors' | null;
  readonly sort: TableSort;
};

export const ALL_ACTIVITIES: ActivitiesState = {
  text: '',
  kindId: null,
  period: null,
  priorityId: null,
  register: null,
  who: null,
  sort: { column: 'day', direction: 'descending' },
};

/** How the list was last looked at, kept while an activity's page is open so that coming back loses nothing. */
export const useActivitiesState = create<ActivitiesState>()(() => ALL_ACTIVITIES);

export function changeActivities(change: Partial<ActivitiesState>): void {
  useActivitiesState.setState(change);
}
