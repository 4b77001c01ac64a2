import { formatDay } from '../../lib/day';
import { formatMoney } from '../../lib/money';
import { ok, refuse, type Result } from '../../lib/result';
import { fullName, type Person } from '../people/person';
import { applyEntry, type EntryTime } from './apply-entry';
import type { Award, AwardMove, AwardState } from './award';
import { findMove, GIVES_BACK, isStep, SETS_ASIDE } from './award-moves';
import { balanceOf } from './balance';
import { entriesOf, type Books } from './books';
import { checkPastDay } from './check-entry-day';
import { checkMayHave, DID_NOT_HAPPEN } from './check-may-have';
import { costOf } from './cost-of';
import type { Fund } from './fund';
import type { LedgerEntry } from './ledger-entry';

/** A move as somebody asks for it. */
export type AskedMove = Pick<AwardMove, 'id' | 'to' | 'day' | 'byName' | 'byRole' | 'why'> & {
  /** For the entry that sets money aside or gives it back, where the move makes one. */
  readonly entryId: LedgerEntry['id'];
  /** Why the fund's budget may be gone over; '' where it need not be. */
  readonly overruled: string;
};

/** A move that may be made, the lines it writes in the ledger, and what happened in words. */
export type MoveMade = {
  readonly move: AwardMove;
  readonly entries: readonly LedgerEntry[];
  readonly words: string;
};

const APPROVALS: ReadonlySet<AwardState> = new Set(['head approved', 'governor assented']);
const NEEDS_WHY: ReadonlySet<AwardState> = new Set(['declined', 'returned for discussion']);

/**
 * One move of an award with the money that follows it: set aside where the award is first assented to or begun, given
 * back where it is withdrawn or its unspent rest returned. Refuses `fund-unknown`, `no-such-move`, `own-award` (also
 * where an approval would be left out), `why-missing`, `application-unfinished`, `nothing-unspent`, `before-last-move`,
 * a wrong day, what `checkMayHave` refuses where an application is put in again, and what `applyEntry` refuses.
 */
export function applyMove(
  asked: AskedMove,
  award: Award,
  books: Books,
  person: Person | undefined,
  time: EntryTime,
): Result<MoveMade> {
  const fund = books.funds[award.fundId];
  if (fund === undefined) {
    return refuse('fund-unknown', 'The fund of this award is no longer there. Nothing was changed.');
  }
  const possible = findMove(award, fund, asked.to, asked.byRole);
  if (!possible.ok) return possible;
  const { skipped } = possible.value;
  for (const check of [
    checkNotOwn(asked, skipped, person),
    checkWords(asked, award),
    checkMoveDay(asked, award, time),
    checkAgain(asked, award, fund, books, person),
  ]) {
    if (!check.ok) return check;
  }
  const { id, to, day, byName, byRole, why } = asked;
  const money = moveMoney(asked, award, fund, books, time);
  if (!money.ok) return money;
  return ok({
    move: { id, at: time.now, day, from: award.state, to, byName, byRole, why, skipped },
    entries: money.value.entries,
    words: `“${to}”${money.value.words}`,
  });
}

const sameName = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en-GB');

function checkNotOwn(
  { to, byName }: AskedMove,
  skipped: readonly AwardState[],
  person: Person | undefined,
): Result<null> {
  const approves = [to, ...skipped].some((state) => APPROVALS.has(state));
  const isOwn =
    person !== undefined &&
    [fullName(person), fullName({ ...person, knownAs: '' })].some(
      (name) => sameName(name) === sameName(byName),
    );
  return approves && isOwn
    ? refuse(
        'own-award',
        'Nobody can approve an award of their own, or leave its approval out. Nothing was changed. Somebody else has to.',
      )
    : ok(null);
}

function checkWords({ to, why }: AskedMove, { application }: Award): Result<null> {
  if (NEEDS_WHY.has(to) && why.trim() === '') {
    return refuse('why-missing', 'Say why, so that the applicant can be told. Nothing was changed.');
  }
  return isStep(to) && to !== 'draft' && (application.title.trim() === '' || costOf(application) === 0)
    ? refuse(
        'application-unfinished',
        'An application needs a title and at least one cost before it is handed in. Nothing was changed.',
      )
    : ok(null);
}

function checkMoveDay({ day }: AskedMove, award: Award, { today }: EntryTime): Result<null> {
  const dated = checkPastDay(day, today);
  if (!dated.ok) return dated;
  const last = award.moves.at(-1)?.day ?? award.startedOn;
  return day < last
    ? refuse(
        'before-last-move',
        `${award.reference} has been “${award.state}” since ${formatDay(last)}, so it cannot move on ${formatDay(day)}. Nothing was changed. Check the year.`,
      )
    : ok(null);
}

/** An application put in again after it was declined or withdrawn: somebody may have had another one since. */
function checkAgain(
  { to }: AskedMove,
  award: Award,
  fund: Fund,
  { awards, financialYearStart }: Books,
  person: Person | undefined,
): Result<null> {
  if (!DID_NOT_HAPPEN.has(award.state) || DID_NOT_HAPPEN.has(to) || person === undefined) return ok(null);
  const others = Object.values(awards).filter(({ id }) => id !== award.id);
  return checkMayHave(person, fund, others, { day: award.startedOn, financialYearStart });
}

function moveMoney(
  { to, day, why, entryId, overruled }: AskedMove,
  award: Award,
  fund: Fund,
  books: Books,
  time: EntryTime,
): Result<{ readonly entries: readonly LedgerEntry[]; readonly words: string }> {
  const money = balanceOf(entriesOf(books.ledger, award.id));
  const asked = { id: entryId, day, fundId: fund.id, awardId: award.id, overruled };
  if (to === 'unspent returned' && money.committed === 0) {
    return refuse(
      'nothing-unspent',
      `Nothing of ${award.reference} is unspent, so nothing can be returned. It stays “${award.state}”.`,
    );
  }
  if (GIVES_BACK.has(to) && money.committed > 0) {
    const pence = -money.committed;
    const words = (why.trim() || `Unspent: ${award.application.title}`).slice(0, 300);
    const made = applyEntry({ ...asked, kind: 'amended', pence, words }, books, time);
    return made.ok
      ? ok({ entries: made.value.entries, words: ` and give back ${formatMoney(money.committed)}` })
      : made;
  }
  const pence = Math.min(costOf(award.application), fund.awardPence) - money.awarded;
  if (SETS_ASIDE.has(to) && !SETS_ASIDE.has(award.state) && pence > 0) {
    // What is set aside belongs to the award as it will be.
    const awards = { ...books.awards, [award.id]: { ...award, state: to } };
    const words = award.application.title;
    const made = applyEntry({ ...asked, kind: 'committed', pence, words }, { ...books, awards }, time);
    return made.ok
      ? ok({ entries: made.value.entries, words: ` and set aside ${formatMoney(pence)}` })
      : made;
  }
  return ok({ entries: [], words: '' });
}
