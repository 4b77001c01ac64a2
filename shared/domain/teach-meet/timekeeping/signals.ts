import { timekeeperMarks } from '../programme/running-order';
import type { TalkItem } from './list-room-day';

/** A sign that the timekeeper gives during a talk. */
export type Signal = {
  readonly kind: 'two-left' | 'one-left' | 'time';
  readonly words: string;
  /** Milliseconds into the talk. */
  readonly atMs: number;
};

const MINUTE_MS = 60_000;

/**
 * The signs of a talk, in order: at 5 and 6 minutes where it is still running then, and at its end, each in words that
 * say how much is left.
 *
 * @example
 * listSignals({ start: '10:07', minutes: 7 }).map((signal) => signal.words)
 * //=> ['Two minutes left', 'One minute left', 'Time']
 * listSignals({ start: '10:07', minutes: 2 }).map((signal) => signal.words) //=> ['Time']
 */
export function listSignals(talk: Pick<TalkItem, 'start' | 'minutes'>): readonly Signal[] {
  return timekeeperMarks(talk).map(({ minutes }) => {
    const atMs = minutes * MINUTE_MS;
    const left = talk.minutes - minutes;
    if (left === 0) return { kind: 'time', words: 'Time', atMs };
    return left === 1
      ? { kind: 'one-left', words: 'One minute left', atMs }
      : { kind: 'two-left', words: 'Two minutes left', atMs };
  });
}

/** How many of the talk's signs have been due by so many milliseconds into it. */
export function countSignals(talk: Pick<TalkItem, 'start' | 'minutes'>, spentMs: number): number {
  return listSignals(talk).filter((signal) => signal.atMs <= spentMs).length;
}

/** The last sign that has been due, or null before the first. */
export function signalReached(talk: Pick<TalkItem, 'start' | 'minutes'>, spentMs: number): Signal | null {
  return listSignals(talk).findLast((signal) => signal.atMs <= spentMs) ?? null;
}
