import { compareHistories } from '#shared/domain/history/compare-histories';
import type { HistoryCheck } from '#shared/domain/history/history-check';
import type { Change } from '#shared/domain/history/change';
import { checkHistory } from '#shared/domain/history/seal-history';
import type { DeskStore } from './desk-store';
import { sha256 } from './durable-file';

/** Whether every line of a history says what it said, and goes on from what the kept versions have. */
export async function checkKeptHistory(history: readonly Change[], store: DeskStore): Promise<HistoryCheck> {
  const check = checkHistory(history, sha256);
  if (check.kind === 'altered') return check;
  for await (const older of store.keptHistories()) {
    const differs = compareHistories(history, older);
    if (differs !== null) return differs;
  }
  return check;
}
