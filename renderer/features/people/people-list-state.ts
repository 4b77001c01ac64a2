import { create } from 'zustand';
import { ALL_PEOPLE, type PeopleFilter, type PeopleSort } from './list-people';

/** Which columns the list has: those of the staff list, or those that pairing people needs. */
export type PeopleView = 'staff' | 'mentoring';

type PeopleListState = {
  readonly filter: PeopleFilter;
  readonly sort: PeopleSort;
  readonly view: PeopleView;
};

export const FIRST_LIST: PeopleListState = {
  filter: ALL_PEOPLE,
  sort: { column: 'name', direction: 'ascending' },
  view: 'staff',
};

/** How the list was last looked at, kept while somebody's page is open so that coming back loses nothing. */
export const usePeopleList = create<PeopleListState>()(() => FIRST_LIST);

export function changeFilter(change: Partial<PeopleFilter>): void {
  usePeopleList.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

export function changeSort(sort: PeopleSort): void {
  usePeopleList.setState({ sort });
}

/** Shows other columns; an order by a column that is no longer there becomes the order by name. */
export function changeView(view: PeopleView, columns: readonly string[]): void {
  usePeopleList.setState(({ sort }) => ({
    view,
    sort: columns.includes(sort.column) ? sort : FIRST_LIST.sort,
  }));
}
