import { ERASING_COMMAND } from './canonical-line';
import type { Change } from './change';
import type { HistoryCheck } from './history-check';

/** Puts another document in place, with a history of its own. */
const REPLACING_COMMAND = 'document.replace';

/**
 * Whether a history goes on from an older copy of it. A chain that was computed anew is whole in itself, but an older
 * copy still has the line that was there before, and one that was cut short lacks lines that the copy has. Null where
 * the two agree, and where another document took the place of the copy's, which then says nothing.
 */
export function compareHistories(
  history: readonly Change[],
  older: readonly Change[],
): Extract<HistoryCheck, { readonly kind: 'altered' }> | null {
  // A copy got the line of a later erasure at its own end.
  const last = older.findLastIndex(({ command }) => command !== ERASING_COMMAND);
  const at = older.slice(0, last + 1).findIndex(({ seal }, index) => {
    const chain = history[index]?.seal?.chain;
    return seal !== null && chain !== seal.chain;
  });
  if (at < 0 || history.slice(at).some(({ command }) => command === REPLACING_COMMAND)) return null;
  return {
    kind: 'altered',
    sequence: at + 1,
    words:
      at < history.length
        ? 'An older version in the data folder has another line here'
        : 'An older version in the data folder has lines that are missing here',
  };
}
