import { create } from 'zustand';
import type { RowSort } from './arrange-rows';

type ListState = {
  /** As somebody has it: '' for nobody has said, null for all. */
  readonly team: string | null;
  readonly staffGroup: string | null;
  readonly text: string;
  readonly sort: RowSort;
};

export const FIRST_LIST: ListState = {
  team: null,
  staffGroup: null,
  text: '',
  sort: { column: 'person', direction: 'ascending' },
};

/** How the list was last looked at, kept while an enquiry's page is open so that coming back loses nothing. */
export const useListState = create<ListState>()(() => FIRST_LIST);

export function changeList(change: Partial<ListState>): void {
  useListState.setState(change);
}
