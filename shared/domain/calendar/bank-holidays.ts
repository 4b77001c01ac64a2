import type { Day } from '../../lib/day';
import { easterDay } from '../school/easter-day';
import { dayOfWeek, moveDay } from './move-day';

const MONDAY = 1;

/**
 * Whether a day is one of the bank holidays of England and Wales that can lie within a term: Good Friday, Easter Monday,
 * and the first and last Mondays of May. The others lie in the holidays; a moved or extra one has to be taken out of the
 * term by hand.
 *
 * @example
 * isTermTimeBankHoliday('2027-05-03') //=> true
 */
export function isTermTimeBankHoliday(day: Day): boolean {
  const month = day.slice(5, 7);
  if (month === '05') {
    const date = Number(day.slice(8));
    return (date <= 7 || date > 24) && dayOfWeek(day) === MONDAY;
  }
  if (month !== '03' && month !== '04') return false;
  const easter = easterDay(Number(day.slice(0, 4)));
  return day === moveDay(easter, -2) || day === moveDay(easter, 1);
}
