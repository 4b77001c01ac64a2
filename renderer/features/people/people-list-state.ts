import { create } from 'zustand';
import { ALL_PEOPLE, type PeopleFilter, type PeopleSort } from './list-people';

type PeopleListState = { readonly filter: PeopleFilter; readonly sort: PeopleSort };

export const FIRST_LIST: PeopleListState = {
  filter: ALL_PEOPLE,
  sort: { column: 'name', direction: 'ascending' },
};

/** How the list was last looked at, kept while somebody's page is open so that coming back loses nothing. */
export const usePeopleList = create<PeopleListState>()(() => FIRST_LIST);

export function changeFilter(change: Partial<PeopleFilter>): void {
  usePeopleList.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

export function changeSort(sort: PeopleSort): void {
  usePeopleList.setState({ sort });
}
