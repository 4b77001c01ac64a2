import { create } from 'zustand';
import { ALL_TALKS, type TalkFilter, type TalkSort } from './list-talks';

type TalksListState = { readonly filter: TalkFilter; readonly sort: TalkSort };

export const FIRST_TALKS_LIST: TalksListState = {
  filter: ALL_TALKS,
  sort: { column: 'title', direction: 'ascending' },
};

/** How the list was last looked at, kept while another step is open so that coming back loses nothing. */
export const useTalksList = create<TalksListState>()(() => FIRST_TALKS_LIST);

export function changeTalkFilter(change: Partial<TalkFilter>): void {
  useTalksList.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

export function changeTalkSort(sort: TalkSort): void {
  useTalksList.setState({ sort });
}
