import type { Day } from '../../../lib/day';

/** Which of the first two numbers of `03/04/2026` is the day; British lists put it first. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = String.raw`(?:[T\s,]+\d{1,2}[:.]\d{2}.*)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}`, 'u');
const NUMBERS = new RegExp(String.raw`^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})${TIME}`, 'u');
const DAY_MONTH_WORD = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-\s./]+([a-z]{3,9})\.?,?[-\s./]+(\d{4}|\d{2})${TIME}`,
  'iu',
);
const MONTH_WORD_DAY = new RegExp(
  String.raw`^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}`,
  'iu',
);
const SPREADSHEET_DAYS = /^[1-6]\d{4}$/u;

/**
 * A day as staff lists write it, or null where the text is no day there is. Two-digit years up to 49 are this century's.
 *
 * @example
 * readDay('14/03/1984') //=> '1984-03-14'
 * readDay('14 Mar 1984') //=> '1984-03-14'
 * readDay('2026/11/06 08:12:44') //=> '2026-11-06'
 */
export function readDay(text: string, order: DayOrder = 'day-first'): Day | null {
  const value = text.trim();
  const yearFirst = YEAR_FIRST.exec(value);
  if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numbers = NUMBERS.exec(value);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const [dayOfMonth, month] = order === 'day-first' ? [first, second] : [second, first];
    return toDay(toYear(numbers[3]), month, dayOfMonth);
  }
  const dayWord = DAY_MONTH_WORD.exec(value);
  if (dayWord) return toDay(toYear(dayWord[3]), toMonth(dayWord[2]), Number(dayWord[1]));
  const wordDay = MONTH_WORD_DAY.exec(value);
  if (wordDay) return toDay(Number(wordDay[3]), toMonth(wordDay[1]), Number(wordDay[2]));
  return SPREADSHEET_DAYS.test(value) ? fromSpreadsheetDays(Number(value)) : null;
}

/**
 * How a column writes its days: month first only where some day could be nothing else and none contradicts it.
 *
 * @example
 * findDayOrder(['09/15/2025', '09/01/2025']) //=> 'month-first'
 */
export function findDayOrder(texts: readonly string[]): DayOrder {
  let isMonthFirst = false;
  for (const text of texts) {
    const numbers = NUMBERS.exec(text.trim());
    if (!numbers) continue;
    if (Number(numbers[1]) > 12) return 'day-first';
    if (Number(numbers[2]) > 12) isMonthFirst = true;
  }
  return isMonthFirst ? 'month-first' : 'day-first';
}

const toMonth = (word = ''): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function toYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysOfMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Spreadsheets count days from 30 December 1899. */
function fromSpreadsheetDays(days: number): Day | null {
  let left = days - 2;
  let year = 1900;
  while (left >= (isLeap(year) ? 366 : 365)) {
    left -= isLeap(year) ? 366 : 365;
    year += 1;
  }
  let month = 1;
  while (left >= daysOfMonth(year, month)) {
    left -= daysOfMonth(year, month);
    month += 1;
  }
  return toDay(year, month, left + 1);
}
