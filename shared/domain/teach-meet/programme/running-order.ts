import { fromMinutes, toMinutes, type TimeOfDay } from '../../../lib/time-of-day';
import type { Programme, ProgrammeTalk } from './programme';

/** Minutes into a talk at which the timekeeper gives a sign, where the talk is still running by then. */
export const WARNING_MINUTES = [5, 6] as const;

export type TimekeeperMark = {
  readonly kind: 'warning' | 'stop';
  /** Minutes into the talk. */
  readonly minutes: number;
  readonly at: TimeOfDay;
};

export type RunningOrderEntry = { readonly talk: ProgrammeTalk; readonly marks: readonly TimekeeperMark[] };

/**
 * When the timekeeper signals during a talk: at 5 and 6 minutes if it is longer than that, and at its own end.
 *
 * @example
 * timekeeperMarks({ start: '10:07', minutes: 7 }).map((mark) => mark.at) //=> ['10:12', '10:13', '10:14']
 * timekeeperMarks({ start: '10:07', minutes: 2 }).map((mark) => mark.at) //=> ['10:09']
 */
export function timekeeperMarks(talk: Pick<ProgrammeTalk, 'start' | 'minutes'>): readonly TimekeeperMark[] {
  const at = (minutes: number) => fromMinutes(toMinutes(talk.start) + minutes);
  const warnings = WARNING_MINUTES.filter((minutes) => minutes < talk.minutes);
  return [
    ...warnings.map((minutes) => ({ kind: 'warning' as const, minutes, at: at(minutes) })),
    { kind: 'stop', minutes: talk.minutes, at: at(talk.minutes) },
  ];
}

/** The talks of one room in order of time, each with its timekeeper's marks. */
export function runningOrder(programme: Programme, roomId: string): readonly RunningOrderEntry[] {
  return programme.talks
    .filter((talk) => talk.roomId === roomId)
    .map((talk) => ({ talk, marks: timekeeperMarks(talk) }));
}
