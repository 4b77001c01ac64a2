import { useDeferredValue, useMemo } from 'react';
import type { Change } from '#shared/domain/history/change';
import { useDocument } from '../../../state/use-document';
import { useHistoryAddress } from './history-address';
import { useHistoryState } from './history-state';
import { narrowHistory, type HistoryFilter } from './narrow-history';

export type HistoryList = {
  /** The lines that fit, the latest first. */
  readonly lines: readonly Change[];
  /** How many there are, shown or not. */
  readonly all: number;
  readonly isNarrowed: boolean;
  /** Changes with the filter: another one starts at its top again. */
  readonly filter: HistoryFilter;
};

/** The lines of the history, as the address and the filters ask for them. */
export function useHistory(): HistoryList {
  const history = useDocument((document) => document.history);
  const timeZone = useDocument((document) => document.school.timeZone);
  const { personId, record } = useHistoryAddress();
  const { text, kind, deed, from, to } = useHistoryState();
  const typed = useDeferredValue(text);
  const filter = useMemo(
    (): HistoryFilter => ({ text: typed, personId, record, kind, deed, from, to }),
    [typed, personId, record, kind, deed, from, to],
  );
  const lines = useMemo(() => narrowHistory(history, filter, timeZone), [history, filter, timeZone]);
  return {
    lines,
    all: history.length,
    isNarrowed: Object.values(filter).some((each) => each !== null && each !== ''),
    filter,
  };
}
