import { formatDay, type Day } from '../../lib/day';
import { ok, refuse, type Result } from '../../lib/result';
import type { Enquiry } from './enquiry';

/**
 * Whether something of an enquiry can have happened on a day: a review, a change of stage, what was seen later. Refuses
 * `day-ahead` and `before-enquiry`.
 */
export function checkReviewDay({ startDay }: Pick<Enquiry, 'startDay'>, day: Day, today: Day): Result<null> {
  if (day > today) {
    return refuse('day-ahead', `${formatDay(day)} has not come yet. Nothing was changed. Check the year.`);
  }
  return day < startDay
    ? refuse(
        'before-enquiry',
        `The enquiry began on ${formatDay(startDay)}, so this cannot have been on ${formatDay(day)}. Nothing was changed. Check the year.`,
      )
    : ok(null);
}
