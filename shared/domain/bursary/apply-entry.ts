import type { Day } from '../../lib/day';
import type { Instant } from '../../lib/instant';
import { formatMoney } from '../../lib/money';
import { ok, refuse, type Result } from '../../lib/result';
import type { Books } from './books';
import { checkContra } from './check-contra';
import { checkEntry } from './check-entry';
import { checkEntryDay } from './check-entry-day';
import type { EntryId, LedgerEntry } from './ledger-entry';

/** An entry as somebody asks for it. */
export type AskedEntry = Pick<
  LedgerEntry,
  'id' | 'day' | 'fundId' | 'awardId' | 'kind' | 'pence' | 'words' | 'overruled'
> & {
  /** For the amendment that comes first where a reason overrules the award's amount. */
  readonly amendmentId?: EntryId;
};

/** A correction as somebody asks for it; `words` say what was wrong. */
export type AskedContra = Pick<LedgerEntry, 'id' | 'day' | 'words' | 'overruled'> & { readonly of: EntryId };

/** When it is entered: the moment, and the day that the school's calendar shows then. */
export type EntryTime = { readonly now: Instant; readonly today: Day };

/** The lines to write at the ledger's end, in this order, and what happened in words. */
export type EntriesMade = { readonly entries: readonly LedgerEntry[]; readonly words: string };

const VERBS: Readonly<Record<LedgerEntry['kind'], string>> = {
  budget: 'Add to the budget',
  committed: 'Set aside',
  amended: 'Amend',
  spent: 'Spend',
  refunded: 'Take back',
};

/**
 * Checks an entry by the rules of the ledger and gives the lines to write: one, or an amendment and the entry where a
 * reason overrules the award's amount. Refuses `fund-unknown`, `award-unknown`, `other-fund`, `entry-twice`, and all
 * that `checkEntryDay` and `checkEntry` refuse.
 *
 * @example
 * applyEntry({ kind: 'spent', pence: 4250, … }, books, time) //=> { ok: true, value: { entries: [line], words: 'Spend £42.50 (B-0007)' } }
 */
export function applyEntry(asked: AskedEntry, books: Books, { now, today }: EntryTime): Result<EntriesMade> {
  const { amendmentId, ...entry } = asked;
  const fund = books.funds[entry.fundId];
  if (fund === undefined) {
    return refuse('fund-unknown', 'This fund is no longer there. Nothing was entered.');
  }
  // A budget belongs to its fund alone.
  const awardId = entry.kind === 'budget' ? null : entry.awardId;
  const award = awardId === null ? null : (books.awards[awardId] ?? null);
  if (awardId !== null && award === null) {
    return refuse('award-unknown', 'This award is no longer there. Nothing was entered.');
  }
  if (award !== null && award.fundId !== entry.fundId) {
    return refuse('other-fund', `${award.reference} is paid from another fund. Nothing was entered.`);
  }
  const dated = checkEntryDay(entry, today);
  if (!dated.ok) return dated;
  const checked = checkEntry(entry, { ...books, fund, award });
  if (!checked.ok) return checked;
  const { amendFirst, isOverruled } = checked.value;
  if (amendFirst > 0 && amendmentId === undefined) {
    return refuse('over-award', 'The award has to be amended first. Nothing was entered.');
  }
  const line: LedgerEntry = {
    ...entry,
    awardId,
    personId: award?.personId ?? null,
    sequence: books.ledger.length + 1,
    enteredAt: now,
    contraOf: null,
    overruled: isOverruled ? entry.overruled.trim() : '',
  };
  const entries: readonly LedgerEntry[] =
    amendFirst > 0 && amendmentId !== undefined
      ? [
          {
            ...line,
            id: amendmentId,
            kind: 'amended',
            pence: amendFirst,
            words: `More than was set aside: ${entry.words}`.slice(0, 300),
          },
          { ...line, sequence: line.sequence + 1 },
        ]
      : [line];
  const ids = entries.map(({ id }) => id);
  if (new Set(ids).size < ids.length || books.ledger.some(({ id }) => ids.includes(id))) return refuseTwice();
  return ok({ entries, words: `${sayKind(line)} (${award?.reference ?? fund.name})` });
}

/** Checks a correction and gives the contra line to write. Refuses `entry-twice` and all that `checkContra` refuses. */
export function applyContra(
  asked: AskedContra,
  books: Books,
  { now, today }: EntryTime,
): Result<EntriesMade> {
  const { id, of, day, words } = asked;
  const checked = checkContra(asked, books, today);
  if (!checked.ok) return checked;
  if (books.ledger.some((each) => each.id === id)) return refuseTwice();
  const { entry, isOverruled } = checked.value;
  const contra: LedgerEntry = {
    ...entry,
    id,
    day,
    words,
    sequence: books.ledger.length + 1,
    enteredAt: now,
    pence: -entry.pence,
    contraOf: of,
    overruled: isOverruled ? asked.overruled.trim() : '',
  };
  return ok({
    entries: [contra],
    words: `Correct entry ${entry.sequence} (${formatMoney(entry.pence)} ${entry.kind})`,
  });
}

const refuseTwice = () => refuse('entry-twice', 'This has been entered already. Nothing was entered again.');

function sayKind({ kind, pence }: LedgerEntry): string {
  return kind === 'amended' && pence < 0
    ? `Give back ${formatMoney(-pence)}`
    : `${VERBS[kind]} ${formatMoney(pence)}`;
}
