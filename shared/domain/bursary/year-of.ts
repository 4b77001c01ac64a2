import type { Day } from '../../lib/day';
import type { School } from '../school/school';
import type { YearKind } from './fund';

/** A year of money, from its first day to its last. */
export type MoneyYear = { readonly name: string; readonly startDay: Day; readonly endDay: Day };

const SEPTEMBER = { month: 9, lastDay: '08-31' };
const APRIL = { month: 4, lastDay: '03-31' };

/**
 * The academic year (1 September to 31 August) or the school's financial year (for maintained schools 1 April to
 * 31 March, for academies 1 September to 31 August) that a day belongs to.
 *
 * @example
 * yearOf('2027-02-01', 'financial', 'april').name //=> '2026–27'
 */
export function yearOf(
  day: Day,
  kind: YearKind,
  financialYearStart: School['financialYearStart'],
): MoneyYear {
  const { month, lastDay } = kind === 'academic' || financialYearStart === 'september' ? SEPTEMBER : APRIL;
  const first = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < month ? 1 : 0);
  return {
    name: `${first}–${String((first + 1) % 100).padStart(2, '0')}`,
    startDay: `${first}-${String(month).padStart(2, '0')}-01`,
    endDay: `${first + 1}-${lastDay}`,
  };
}

/** Whether a day lies in a year. */
export const isInYear = (day: Day, { startDay, endDay }: MoneyYear): boolean =>
  startDay <= day && day <= endDay;
