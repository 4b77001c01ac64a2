import { formatDay } from '../../lib/day';
import { formatMoney, MOST_PENCE, type Pence } from '../../lib/money';
import { ok, refuse, type Result } from '../../lib/result';
import type { School } from '../school/school';
import type { Award } from './award';
import { balanceOf } from './balance';
import { entriesOf } from './books';
import type { Fund } from './fund';
import type { LedgerEntry } from './ledger-entry';
import { lowestFrom } from './lowest-from';
import { isInYear, yearOf } from './year-of';

/** States in which an award's money can go out. */
const OPEN_STATES: ReadonlySet<Award['state']> = new Set([
  'governor assented',
  'active',
  'report due',
  'completed',
  'shared',
  'unspent returned',
]);

type Asked = Pick<LedgerEntry, 'kind' | 'pence' | 'day' | 'overruled'>;
type OneFund = {
  readonly ledger: readonly LedgerEntry[];
  readonly fund: Fund;
  readonly award: Award | null;
  readonly financialYearStart: School['financialYearStart'];
};

/** What an entry that may be made needs: an amendment that comes first, and whether only its reason let it through. */
export type EntryAllowed = {
  /** By how much the award is amended first, so that nothing is spent that was not set aside, in pence. */
  readonly amendFirst: Pence;
  readonly isOverruled: boolean;
};

/** What a fund has left in the year that a day belongs to, in pence; less than nothing where somebody overruled it. */
export function leftOn({ ledger, fund, financialYearStart }: Omit<OneFund, 'award'>, day: string): Pence {
  const year = yearOf(day, fund.yearKind, financialYearStart);
  return balanceOf(ledger.filter((entry) => entry.fundId === fund.id && isInYear(entry.day, year))).left;
}

/** Whether money can move on an award: what comes back can also on one that was withdrawn. Refuses `award-not-open`. */
export function checkOpen(award: Award, entry: Pick<LedgerEntry, 'kind' | 'pence'>): Result<null> {
  const comesBack = entry.kind === 'refunded' || (entry.kind === 'amended' && entry.pence < 0);
  return OPEN_STATES.has(award.state) || (comesBack && award.state === 'withdrawn')
    ? ok(null)
    : refuse(
        'award-not-open',
        `${award.reference} is “${award.state}”, so no money can move on it. Nothing was entered.`,
      );
}

/** The refusal of an entry for which a fund has too little. */
export function refuseOverBudget(fund: Fund, left: Pence, needed: Pence): Result<never> {
  const has =
    left < 0
      ? `${fund.name} is ${formatMoney(-left)} over its budget for that year already.`
      : `${fund.name} has ${formatMoney(left)} left for that year, ${formatMoney(needed - left)} too little.`;
  return refuse(
    'over-budget',
    `${has} Nothing was entered. Give a reason to go over the budget, or add to it first.`,
  );
}

/**
 * Whether an entry may be made. Refuses `not-whole-pence`, `too-much`, `wrong-sign`, `no-award`, `award-not-open`,
 * `before-award`, `over-budget` and `over-award` (these two can be overruled with a reason), `more-back-than-out` and
 * `below-spent`.
 */
export function checkEntry(asked: Asked, books: OneFund): Result<EntryAllowed> {
  const { kind, pence } = asked;
  const { ledger, award } = books;
  const amount = checkAmount(asked);
  if (!amount.ok) return amount;
  if (kind === 'budget') return ok(NOTHING_MORE);
  if (award === null) {
    return refuse('no-award', 'Choose the award that this money belongs to. Nothing was entered.');
  }
  const open = checkOpen(award, asked);
  if (!open.ok) return open;
  const entries = entriesOf(ledger, award.id);
  const dated = kind === 'committed' ? ok(null) : checkSetAside(award, entries, asked.day);
  if (!dated.ok) return dated;
  const lowest = lowestFrom(entries, asked.day);
  const awarded = balanceOf(entries).awarded;
  if (kind === 'committed' || (kind === 'amended' && pence > 0)) {
    return checkSettingAside(pence, awarded, asked, books);
  }
  if (kind === 'amended') {
    return -pence > lowest.committed
      ? refuse(
          'below-spent',
          `Only ${formatMoney(lowest.committed)} of ${award.reference} is unspent, so no more than that can be given back. Nothing was entered.`,
        )
      : ok(NOTHING_MORE);
  }
  if (kind === 'refunded') {
    return pence > lowest.spent
      ? refuse(
          'more-back-than-out',
          `Only ${formatMoney(lowest.spent)} was spent on ${award.reference} by then, so no more than that can come back. Nothing was entered.`,
        )
      : ok(NOTHING_MORE);
  }
  const excess = Math.max(0, pence - lowest.committed);
  if (excess === 0) return ok(NOTHING_MORE);
  if (asked.overruled.trim() === '') {
    return refuse(
      'over-award',
      `${award.reference} has ${formatMoney(lowest.committed)} unspent, ${formatMoney(excess)} too little. Nothing was entered. Give a reason to spend more, or amend the award first.`,
    );
  }
  const amended = checkSettingAside(excess, awarded, asked, books);
  return amended.ok ? ok({ amendFirst: excess, isOverruled: true }) : amended;
}

const NOTHING_MORE: EntryAllowed = { amendFirst: 0, isOverruled: false };

function checkAmount({ kind, pence }: Asked): Result<null> {
  if (!Number.isInteger(pence)) {
    return refuse('not-whole-pence', 'An amount is in whole pence. Nothing was entered.');
  }
  if (pence === 0 || (pence < 0 && kind !== 'amended')) {
    return refuse('wrong-sign', 'Write an amount above nothing. To take an entry back, use “Correct”.');
  }
  return Math.abs(pence) > MOST_PENCE ? refuseTooMuch() : ok(null);
}

const refuseTooMuch = () =>
  refuse(
    'too-much',
    `An amount can be at most ${formatMoney(MOST_PENCE)}. Nothing was entered. Check the number of noughts.`,
  );

function checkSetAside(award: Award, entries: readonly LedgerEntry[], day: string): Result<null> {
  const first = findSetAsideDay(entries);
  if (first === null) {
    return refuse(
      'before-award',
      `Nothing has been set aside for ${award.reference} yet, so no money can move on it. Nothing was entered.`,
    );
  }
  return day < first
    ? refuse(
        'before-award',
        `Money was set aside for ${award.reference} on ${formatDay(first)}, so none can move on ${formatDay(day)}. Nothing was entered. Check the year.`,
      )
    : ok(null);
}

/** The first day on which money was set aside among an award's entries; null where none was. */
export function findSetAsideDay(
  entries: readonly Pick<LedgerEntry, 'kind' | 'contraOf' | 'day'>[],
): string | null {
  return (
    entries
      .filter(({ kind, contraOf }) => kind === 'committed' && contraOf === null)
      .map(({ day }) => day)
      .toSorted()[0] ?? null
  );
}

function checkSettingAside(
  needed: Pence,
  awarded: Pence,
  { day, overruled }: Asked,
  books: OneFund,
): Result<EntryAllowed> {
  if (awarded + needed > MOST_PENCE) return refuseTooMuch();
  const left = leftOn(books, day);
  if (needed <= left) return ok(NOTHING_MORE);
  return overruled.trim() === ''
    ? refuseOverBudget(books.fund, left, needed)
    : ok({ amendFirst: 0, isOverruled: true });
}
