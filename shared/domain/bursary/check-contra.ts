import { formatDay, type Day } from '../../lib/day';
import { formatMoney, type Pence } from '../../lib/money';
import { ok, refuse, type Result } from '../../lib/result';
import { entriesOf, type Books } from './books';
import { checkEntryDay } from './check-entry-day';
import { checkOpen, leftOn, refuseOverBudget } from './check-entry';
import type { LedgerEntry } from './ledger-entry';
import { lowestFrom } from './lowest-from';

type AskedContra = Pick<LedgerEntry, 'day' | 'overruled'> & { readonly of: LedgerEntry['id'] };

/**
 * Whether an entry can be taken back by a contra entry of a day: once, not before its own day, and only where what
 * depends on it still stands. Refuses `entry-unknown`, `contra-of-contra`, `contra-twice`, `before-entry`, `day-ahead`,
 * `day-far-away`, `award-not-open`, `others-rest-on-it` and `over-budget` (which a reason overrules).
 */
export function checkContra(
  { of, day, overruled }: AskedContra,
  books: Books,
  today: Day,
): Result<{ readonly entry: LedgerEntry; readonly isOverruled: boolean }> {
  const found = findCorrectable(books.ledger, of);
  if (!found.ok) return found;
  const entry = found.value;
  if (day < entry.day) {
    return refuse(
      'before-entry',
      `Entry ${entry.sequence} counts for ${formatDay(entry.day)}, so it cannot be taken back on ${formatDay(day)}. Nothing was entered.`,
    );
  }
  // A budget given ahead may be taken back on the day it counts for.
  const dated = day === entry.day ? ok(null) : checkEntryDay({ day, kind: entry.kind }, today);
  if (!dated.ok) return dated;
  const award = entry.awardId === null ? undefined : books.awards[entry.awardId];
  if (award !== undefined) {
    // Taking back what was given back sets money aside again, which only an open award may have.
    if (entry.kind === 'amended' && entry.pence < 0) {
      const open = checkOpen(award, { kind: 'amended', pence: -entry.pence });
      if (!open.ok) return open;
    }
    const after = [...entriesOf(books.ledger, award.id), { ...entry, day, pence: -entry.pence }];
    const lowest = lowestFrom(after, day);
    if (lowest.committed < 0 || lowest.spent < 0) {
      return refuse(
        'others-rest-on-it',
        `Later entries of ${award.reference} rest on this ${formatMoney(Math.abs(entry.pence))} (${entry.kind}). Nothing was entered. Correct the later entries first.`,
      );
    }
  }
  const fund = books.funds[entry.fundId];
  const needed = takesFromFund(entry);
  if (fund === undefined || needed <= 0) return ok({ entry, isOverruled: false });
  const left = leftOn({ ...books, fund }, day);
  if (needed <= left) return ok({ entry, isOverruled: false });
  return overruled.trim() === '' ? refuseOverBudget(fund, left, needed) : ok({ entry, isOverruled: true });
}

/** Whether an entry has not been corrected and corrects no other: what the ledger offers "Correct" for. */
export function findCorrectable(ledger: readonly LedgerEntry[], of: LedgerEntry['id']): Result<LedgerEntry> {
  const entry = ledger.find(({ id }) => id === of);
  if (entry === undefined) {
    return refuse('entry-unknown', 'This entry is not in the ledger. Nothing was entered.');
  }
  if (entry.contraOf !== null) {
    return refuse(
      'contra-of-contra',
      'This line corrects another. Nothing was entered. Enter the amount again instead.',
    );
  }
  return ledger.some(({ contraOf }) => contraOf === of)
    ? refuse('contra-twice', 'This entry has been corrected already. Nothing was entered.')
    : ok(entry);
}

/** By how much less a fund has left once an entry is taken back, in pence. */
function takesFromFund({ kind, pence }: LedgerEntry): Pence {
  if (kind === 'budget') return pence;
  return kind === 'committed' || kind === 'amended' ? -pence : 0;
}
