import { z } from 'zod';

/**
 * How long a talk has been going: milliseconds gathered before the last pause, and the instant (milliseconds since
 * 1970) since which it has been running. Time is the difference of instants, so no tick that is late or lost can bend it.
 */
export const talkClock = z
  .strictObject({ gatheredMs: z.number().min(0), runningSince: z.number().nullable() })
  .readonly();
export type TalkClock = z.infer<typeof talkClock>;

export const STILL_CLOCK: TalkClock = { gatheredMs: 0, runningSince: null };

/**
 * Milliseconds of the talk so far; a computer whose clock was put back takes none of them away.
 *
 * @example
 * readClock({ gatheredMs: 60_000, runningSince: 1_000_000 }, 1_005_000) //=> 65_000
 */
export function readClock({ gatheredMs, runningSince }: TalkClock, now: number): number {
  return gatheredMs + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

/** Whether the talk has begun, be it running or paused. */
export function hasBegun({ gatheredMs, runningSince }: TalkClock): boolean {
  return runningSince !== null || gatheredMs > 0;
}

/** Starts the clock or lets it go on; one that runs is left alone. */
export function startClock(clock: TalkClock, now: number): TalkClock {
  return clock.runningSince === null ? { ...clock, runningSince: now } : clock;
}

/** Stops the clock where it is; one that stands is left alone. */
export function pauseClock(clock: TalkClock, now: number): TalkClock {
  return clock.runningSince === null ? clock : { gatheredMs: readClock(clock, now), runningSince: null };
}

/** Puts the clock back to nothing; one that runs goes on running from there. */
export function restartClock({ runningSince }: TalkClock, now: number): TalkClock {
  return { gatheredMs: 0, runningSince: runningSince === null ? null : now };
}

/**
 * Puts a clock that was started late or early right by some milliseconds, never to before the talk's beginning: so a
 * talk cannot be given more than its own minutes.
 *
 * @example
 * correctClock({ gatheredMs: 90_000, runningSince: null }, -60_000, now) //=> { gatheredMs: 30_000, runningSince: null }
 */
export function correctClock(clock: TalkClock, byMs: number, now: number): TalkClock {
  const gatheredMs = Math.max(0, readClock(clock, now) + byMs);
  return { gatheredMs, runningSince: clock.runningSince === null ? null : now };
}
