import { differenceInCalendarDays, parseISO } from 'date-fns';
import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import type { Governance } from './governance';
import type { GovernorSettings } from './governor-settings';

/** Where a term of office stands, and in words. */
export type TermState = {
  readonly state: 'not entered' | 'to begin' | 'under way' | 'ending soon' | 'ended';
  /** Days until it ends, 0 on its last day and less once it is over; null where no end is entered. */
  readonly daysLeft: number | null;
  readonly words: string;
};

/**
 * Where a term of office stands on a day. Its last day still belongs to it; "soon" begins as many days before the end as
 * the school says.
 *
 * @example
 * termState({ termStartDay: null, termEndDay: '2026-12-01' }, { warnDays: 60 }, '2026-11-12').words
 * //=> 'Ends in 19 days, on Tue 1 Dec 2026'
 */
export function termState(
  { termStartDay, termEndDay }: Pick<Governance, 'termStartDay' | 'termEndDay'>,
  { warnDays }: Pick<GovernorSettings, 'warnDays'>,
  today: Day,
): TermState {
  const daysLeft =
    termEndDay === null ? null : differenceInCalendarDays(parseISO(termEndDay), parseISO(today));
  if (termStartDay !== null && termStartDay > today) {
    return { state: 'to begin', daysLeft, words: `Begins on ${formatDay(termStartDay)}` };
  }
  if (termEndDay === null || daysLeft === null) {
    const since = termStartDay === null ? '' : `: in office since ${formatDay(termStartDay)}`;
    return { state: 'not entered', daysLeft: null, words: `No end of term entered${since}` };
  }
  if (daysLeft < 0) return { state: 'ended', daysLeft, words: `Ended on ${formatDay(termEndDay)}` };
  if (daysLeft > warnDays) return { state: 'under way', daysLeft, words: `Until ${formatDay(termEndDay)}` };
  const when = daysLeft === 0 ? 'today' : `in ${plural(daysLeft, 'day')}`;
  return { state: 'ending soon', daysLeft, words: `Ends ${when}, on ${formatDay(termEndDay)}` };
}
