import type { Day } from '../../lib/day';
import type { Pairing } from '../mentoring/relationship/pairing';

/** All that an enquiry may know of the coaching beside it: how many and when, with no place for anybody's words. */
export type CoachingCount = {
  readonly goals: number;
  readonly firstGoalOn: Day | null;
  readonly sessionsHeld: number;
  readonly lastHeldOn: Day | null;
};

/** A pairing as an enquiry sees it: days and states, never titles, actions or notes. */
export type CountedPairing = {
  readonly goals: Readonly<Record<string, Pick<Pairing['goals'][keyof Pairing['goals']], 'setOn'>>>;
  readonly sessions: Readonly<
    Record<string, Pick<Pairing['sessions'][keyof Pairing['sessions']], 'status' | 'day'>>
  >;
};

/** Counts the goals that a pair set and the sessions they held within some days, those included. */
export function countCoaching(
  { goals, sessions }: CountedPairing,
  { startDay, endDay }: { readonly startDay: Day; readonly endDay: Day },
): CoachingCount {
  const isWithin = (day: Day) => startDay <= day && day <= endDay;
  const set = Object.values(goals)
    .map(({ setOn }) => setOn)
    .filter(isWithin)
    .toSorted();
  const held = Object.values(sessions)
    .filter(({ status, day }) => status === 'held' && isWithin(day))
    .map(({ day }) => day)
    .toSorted();
  return {
    goals: set.length,
    firstGoalOn: set[0] ?? null,
    sessionsHeld: held.length,
    lastHeldOn: held.at(-1) ?? null,
  };
}
