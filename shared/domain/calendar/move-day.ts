import type { Day } from '../../lib/day';

/*
 * Days as numbers, by whole-number arithmetic on the Gregorian calendar with March as the first month of its year: a
 * school's board asks this of thousands of days at once, for which date objects are too slow.
 */
const DAYS_IN_ERA = 146_097;
const DAYS_BEFORE_ERA = 719_468;

const part = (of: number, by: number): number => Math.floor(of / by);

/** Days since 1 January 1970. */
function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const inYear = part(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + Number(day.slice(8, 10)) - 1;
  return 365 * year + part(year, 4) - part(year, 100) + part(year, 400) + inYear - DAYS_BEFORE_ERA;
}

function dayOfNumber(number: number): Day {
  const since = number + DAYS_BEFORE_ERA;
  const era = part(since, DAYS_IN_ERA);
  const inEra = since - era * DAYS_IN_ERA;
  const yearOfEra = part(inEra - part(inEra, 1460) + part(inEra, 36_524) - part(inEra, 146_096), 365);
  const inYear = inEra - (365 * yearOfEra + part(yearOfEra, 4) - part(yearOfEra, 100));
  const shifted = part(5 * inYear + 2, 153);
  const date = inYear - part(153 * shifted + 2, 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day so many days later, or earlier. `moveDay('2026-11-30', 1) //=> '2026-12-01'` */
export function moveDay(from: Day, days: number): Day {
  return dayOfNumber(dayNumber(from) + days);
}

/** Which day of the week it is, Monday 1 to Sunday 7. `dayOfWeek('2026-11-12') //=> 4` */
export function dayOfWeek(of: Day): number {
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of its week. `mondayOf('2026-11-12') //=> '2026-11-09'` */
export function mondayOf(of: Day): Day {
  return moveDay(of, 1 - dayOfWeek(of));
}
