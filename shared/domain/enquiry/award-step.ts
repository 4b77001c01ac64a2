import { format, parseISO } from 'date-fns';
import { formatDay, type Day } from '../../lib/day';
import { formatMoney } from '../../lib/money';
import type { Award } from '../bursary/award';
import { owesReport } from '../bursary/award-table';
import { balanceOf } from '../bursary/balance';
import { entriesOf } from '../bursary/books';
import { findSetAsideDay } from '../bursary/check-entry';
import { costOf } from '../bursary/cost-of';
import type { LedgerEntry } from '../bursary/ledger-entry';
import { yearOf } from '../bursary/year-of';
import type { ThreadStep } from './thread-step';

const ENDED: ReadonlySet<Award['state']> = new Set(['declined', 'withdrawn']);
const REPORTED: ReadonlySet<Award['state']> = new Set(['completed', 'shared', 'unspent returned']);

/**
 * An award as a step of a thread; broken where its money is out and no outcome came by the report's day.
 *
 * @example
 * toAwardStep(award, ledger, '2027-06-20') //=> { state: 'broken', words: '£500.00 awarded in November, no outcome yet; due Sat 12 Jun 2027', … }
 */
export function toAwardStep(award: Award, ledger: readonly LedgerEntry[], today: Day): ThreadStep {
  const { id, reference, state, moves, reportDueDay } = award;
  const record = { kind: 'award', id } as const;
  const entries = entriesOf(ledger, id);
  const { awarded } = balanceOf(entries);
  const setAsideOn = findSetAsideDay(entries);
  const lastMove = moves.at(-1)?.day ?? null;
  if (ENDED.has(state)) {
    const words = `${reference} ${state}${lastMove === null ? '' : ` on ${formatDay(lastMove)}`}`;
    return { step: 'award', state: 'none', words, day: lastMove, record };
  }
  if (setAsideOn === null || awarded <= 0) {
    const words = `${formatMoney(costOf(award.application))} asked for, ${state}`;
    return { step: 'award', state: 'under way', words, day: lastMove, record };
  }
  const given = `${formatMoney(awarded)} awarded in ${sayMonth(setAsideOn, today)}`;
  if (REPORTED.has(state)) return { step: 'award', state: 'done', words: given, day: setAsideOn, record };
  if (!owesReport(award)) {
    const words = state === 'active' ? `${given}, outcome told` : given;
    return { step: 'award', state: 'under way', words, day: setAsideOn, record };
  }
  const due = reportDueDay === null ? '' : `; due ${formatDay(reportDueDay)}`;
  const isLate = reportDueDay !== null && reportDueDay < today;
  return {
    step: 'award',
    state: isLate ? 'broken' : 'under way',
    words: `${given}, no outcome yet${due}`,
    day: reportDueDay,
    record,
  };
}

/** A month of this school year by its name, any other with its year. */
function sayMonth(day: Day, today: Day): string {
  const year = (of: Day) => yearOf(of, 'academic', 'september').name;
  return format(parseISO(day), year(day) === year(today) ? 'MMMM' : 'MMMM yyyy');
}
