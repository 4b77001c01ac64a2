import { fromMinutes, toMinutes } from '../../lib/time-of-day';
import type { Period } from './week';

const HOUR = 60;
const LAST_START = 22 * HOUR + 55;

/**
 * A period after the last one, an hour long, with an id and a name of its own.
 *
 * @example
 * newPeriod([]) //=> { id: 'p1', label: 'Period 1', start: '09:00', end: '10:00' }
 */
export function newPeriod(periods: readonly Period[]): Period {
  const ids = new Set(periods.map(({ id }) => id));
  const names = new Set(periods.map(({ label }) => label.toLowerCase()));
  let number = 1;
  while (ids.has(`p${number}`) || names.has(`period ${number}`)) number += 1;
  const lastEnd = periods.reduce((latest, { end }) => (end > latest ? end : latest), '');
  const start = lastEnd === '' ? 9 * HOUR : Math.min(toMinutes(lastEnd), LAST_START);
  return {
    id: `p${number}`,
    label: `Period ${number}`,
    start: fromMinutes(start),
    end: fromMinutes(start + HOUR),
  };
}
