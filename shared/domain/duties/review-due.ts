import { addYears, format, parseISO } from 'date-fns';
import type { Day } from '../../lib/day';
import { dayOf } from '../../lib/instant';
import type { Change } from '../history/change';
import type { DutySettings } from './duty-settings';

/**
 * The day on which the yearly review of what is kept is due: a year after the last one, and before the first one a year
 * after the history begins, since a year of records has to come together first.
 *
 * @example
 * reviewDueOn({ duties: { reviewedOn: '2025-11-12' }, … }) //=> '2026-11-12'
 */
export function reviewDueOn(of: {
  readonly duties: Pick<DutySettings, 'reviewedOn'>;
  readonly history: readonly Pick<Change, 'at'>[];
  readonly timeZone: string;
  readonly today: Day;
}): Day {
  const first = of.history[0];
  const from = of.duties.reviewedOn ?? (first === undefined ? of.today : dayOf(first.at, of.timeZone));
  return format(addYears(parseISO(from), 1), 'yyyy-MM-dd');
}
