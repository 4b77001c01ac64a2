import { z } from 'zod';
import { toMinutes } from '../../../lib/time-of-day';
import type { RoomDayItem, TalkItem } from './list-room-day';
import { countSignals, listSignals, type Signal } from './signals';
import {
  correctClock,
  hasBegun,
  pauseClock,
  readClock,
  restartClock,
  startClock,
  STILL_CLOCK,
  talkClock,
  type TalkClock,
} from './talk-clock';

const MINUTE_MS = 60_000;

/** Where a room's timekeeper is in the day: what is on now, and the clock of every talk that has begun. */
export const timekeeping = z
  .strictObject({
    itemId: z.string(),
    clocks: z.record(z.string(), talkClock).readonly(),
    /** How many signs of each talk have sounded, so that none sounds twice. */
    sounded: z.record(z.string(), z.int().min(0)).readonly(),
  })
  .readonly();
export type Timekeeping = z.infer<typeof timekeeping>;

/** What the timekeeper can do; instants are milliseconds since 1970. */
export type TimekeepingStep =
  | { readonly kind: 'start' | 'pause' | 'restart' | 'next' | 'previous'; readonly now: number }
  | { readonly kind: 'correct'; readonly byMs: number; readonly now: number };

/**
 * A room's timekeeping at its beginning: at what the plan has for that time of the day (milliseconds since midnight),
 * or at the first item on any other day, which is null.
 */
export function openTimekeeping(items: readonly RoomDayItem[], sinceMidnightMs: number | null): Timekeeping {
  const isAhead = (item: RoomDayItem) =>
    sinceMidnightMs === null || toMinutes(item.end) * MINUTE_MS > sinceMidnightMs;
  const item = items.find(isAhead) ?? items.at(-1);
  return { itemId: item?.id ?? '', clocks: {}, sounded: {} };
}

/** What is on now, with what comes before and after; an item that the programme no longer has gives way to the first. */
export function findItem(
  items: readonly RoomDayItem[],
  { itemId }: Timekeeping,
): {
  readonly current: RoomDayItem | null;
  readonly next: RoomDayItem | null;
  readonly previous: RoomDayItem | null;
} {
  const index = Math.max(
    0,
    items.findIndex((item) => item.id === itemId),
  );
  return {
    current: items[index] ?? null,
    next: items[index + 1] ?? null,
    previous: index === 0 ? null : (items[index - 1] ?? null),
  };
}

function clockOf({ clocks }: Timekeeping, itemId: string): TalkClock {
  return clocks[itemId] ?? STILL_CLOCK;
}

/** Whether the item's clock is going. */
export function isRunning(state: Timekeeping, itemId: string): boolean {
  return clockOf(state, itemId).runningSince !== null;
}

/** Whether the talk has begun, be it running or paused. */
export function isBegun(state: Timekeeping, itemId: string): boolean {
  return hasBegun(clockOf(state, itemId));
}

/** Milliseconds of the item so far. */
export function spentOn(state: Timekeeping, itemId: string, now: number): number {
  return readClock(clockOf(state, itemId), now);
}

/**
 * The timekeeping after one step. Going on or back stops the clock of the talk that is left, and finds the other as it
 * was left: a wrong key costs nothing. Only talks have a clock; at the day's ends, going further changes nothing.
 */
export function takeStep(
  items: readonly RoomDayItem[],
  state: Timekeeping,
  step: TimekeepingStep,
): Timekeeping {
  const { current, next, previous } = findItem(items, state);
  if (current === null) return state;
  if (step.kind === 'next') return goTo(state, current, next, step.now);
  if (step.kind === 'previous') return goTo(state, current, previous, step.now);
  if (current.kind !== 'talk') return state;
  const clock = turn(clockOf(state, current.id), step);
  return setClock(state, current, clock, step.now);
}

function turn(clock: TalkClock, step: TimekeepingStep): TalkClock {
  if (step.kind === 'start') return startClock(clock, step.now);
  if (step.kind === 'pause') return pauseClock(clock, step.now);
  if (step.kind === 'correct') return correctClock(clock, step.byMs, step.now);
  return restartClock(clock, step.now);
}

/** Signs that lie ahead again after the clock went back will sound again. */
function setClock(state: Timekeeping, talk: TalkItem, clock: TalkClock, now: number): Timekeeping {
  const due = countSignals(talk, readClock(clock, now));
  const sounded = Math.min(state.sounded[talk.id] ?? 0, due);
  return {
    itemId: talk.id,
    clocks: { ...state.clocks, [talk.id]: clock },
    sounded: { ...state.sounded, [talk.id]: sounded },
  };
}

function goTo(state: Timekeeping, from: RoomDayItem, to: RoomDayItem | null, now: number): Timekeeping {
  if (to === null) return state;
  const left =
    from.kind === 'talk' ? setClock(state, from, pauseClock(clockOf(state, from.id), now), now) : state;
  return { ...left, itemId: to.id };
}

/**
 * The sign to sound now, and the timekeeping that remembers it. Where several came due unheard, as while the computer
 * slept, the last alone is sounded, once.
 */
export function takeDueSignal(
  items: readonly RoomDayItem[],
  state: Timekeeping,
  now: number,
): { readonly signal: Signal | null; readonly state: Timekeeping } {
  const { current } = findItem(items, state);
  if (current?.kind !== 'talk') return { signal: null, state };
  const due = countSignals(current, spentOn(state, current.id, now));
  if (due <= (state.sounded[current.id] ?? 0)) return { signal: null, state };
  return {
    signal: listSignals(current)[due - 1] ?? null,
    state: { ...state, sounded: { ...state.sounded, [current.id]: due } },
  };
}
