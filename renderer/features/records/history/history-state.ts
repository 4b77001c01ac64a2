import { create } from 'zustand';
import { ALL_LINES, type HistoryFilter } from './narrow-history';

type HistoryState = Pick<HistoryFilter, 'text' | 'kind' | 'deed' | 'from' | 'to'>;

export const FIRST_HISTORY: HistoryState = {
  text: ALL_LINES.text,
  kind: ALL_LINES.kind,
  deed: ALL_LINES.deed,
  from: ALL_LINES.from,
  to: ALL_LINES.to,
};

/** How the history was last looked at, kept while a record is looked at so that coming back loses nothing. */
export const useHistoryState = create<HistoryState>()(() => FIRST_HISTORY);

export function changeHistory(change: Partial<HistoryState>): void {
  useHistoryState.setState(change);
}
