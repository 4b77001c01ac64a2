import { formatDay, type Day } from '../../lib/day';
import { ok, refuse, type Result } from '../../lib/result';
import type { LedgerEntry } from './ledger-entry';

/** How far back, and for a budget ahead, a day can lie before it looks like a slip, in years. */
const YEARS = 2;

const sameDayIn = (day: Day, years: number): Day =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/**
 * Whether an entry's day can be right: money out and back lies in the past, at most two years; a budget may be given up
 * to two years ahead. Refuses `day-ahead` and `day-far-away`.
 */
export function checkEntryDay({ day, kind }: Pick<LedgerEntry, 'day' | 'kind'>, today: Day): Result<null> {
  const near = checkNear(day, today, 'Nothing was entered.');
  if (!near.ok) return near;
  if (day > today && kind !== 'budget') {
    return refuse(
      'day-ahead',
      `${formatDay(day)} has not come yet. Nothing was entered. Enter money on the day it moves.`,
    );
  }
  return ok(null);
}

/**
 * Whether the day of an application or of a decision can be right: today or in the last two years. Refuses `day-ahead`
 * and `day-far-away`.
 */
export function checkPastDay(day: Day, today: Day): Result<null> {
  const near = checkNear(day, today, 'Nothing was changed.');
  if (!near.ok) return near;
  return day > today
    ? refuse('day-ahead', `${formatDay(day)} has not come yet. Nothing was changed. Check the year.`)
    : ok(null);
}

function checkNear(day: Day, today: Day, kept: string): Result<null> {
  return day < sameDayIn(today, -YEARS) || day > sameDayIn(today, YEARS)
    ? refuse('day-far-away', `${formatDay(day)} is more than two years away. ${kept} Check the year.`)
    : ok(null);
}
