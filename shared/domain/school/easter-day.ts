import type { Day } from '../../lib/day';

/**
 * Easter Sunday of a year of the Gregorian calendar, by the anonymous computus of Nature, 20 April 1876.
 *
 * @example
 * easterDay(2027) //=> '2027-03-28'
 */
export function easterDay(year: number): Day {
  const part = (of: number, by: number) => Math.floor(of / by);
  const golden = year % 19;
  const century = part(year, 100);
  const inCentury = year % 100;
  const moonShift = part(century - part(century + 8, 25) + 1, 3);
  const epact = (19 * golden + century - part(century, 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * part(inCentury, 4) - epact - (inCentury % 4)) % 7;
  const correction = part(golden + 11 * epact + 22 * toSunday, 451);
  const sum = epact + toSunday - 7 * correction + 114;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(part(sum, 31))}-${pad((sum % 31) + 1)}`;
}
