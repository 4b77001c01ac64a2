import { addYears, format, parseISO } from 'date-fns';
import type { Day } from '../../lib/day';
import type { DutySettings } from './duty-settings';

/**
 * The day on which the yearly review of what is kept is due: a year after the last one, and today where there was none.
 *
 * @example
 * reviewDueOn({ reviewedOn: '2025-11-12' }, '2026-09-01') //=> '2026-11-12'
 */
export function reviewDueOn({ reviewedOn }: Pick<DutySettings, 'reviewedOn'>, today: Day): Day {
  return reviewedOn === null ? today : format(addYears(parseISO(reviewedOn), 1), 'yyyy-MM-dd');
}
