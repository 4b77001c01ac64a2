import type { Day } from '../../lib/day';
import type { Enquiry } from './enquiry';
import type { AppraisalCycle } from './enquiry-settings';

/** The day by which an enquiry's outcome is reviewed: its cycle's, or its own end where it ends before the cycle. */
export function outcomeDueDay(
  { cycleId, endDay }: Pick<Enquiry, 'cycleId' | 'endDay'>,
  cycles: readonly AppraisalCycle[],
): Day {
  const cycle = cycles.find(({ id }) => id === cycleId);
  return cycle === undefined || endDay < cycle.endDay ? endDay : cycle.reviewByDay;
}
