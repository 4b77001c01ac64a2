import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findItem,
  isBegun,
  isRunning,
  openTimekeeping,
  spentOn,
  takeDueSignal,
  takeStep,
  timekeeping,
  type Timekeeping,
  type TimekeepingStep,
} from '#shared/domain/teach-meet/timekeeping/timekeeping';
import { toMinutes } from '#shared/lib/time-of-day';
import { DAY, MINUTE, SECOND, T0 } from './build-room-day';

const OPENED = openTimekeeping(DAY, null);

/** Takes steps one after another, each `[step, milliseconds after T0]`. */
function after(
  ...steps: readonly (readonly [Exclude<TimekeepingStep['kind'], 'correct'>, number])[]
): Timekeeping {
  return steps.reduce((state, [kind, at]) => takeStep(DAY, state, { kind, now: T0 + at }), OPENED);
}

const onNow = (state: Timekeeping) => findItem(DAY, state).current?.id;

describe('openTimekeeping', () => {
  it('begins with the first item on any other day', () => {
    expect(OPENED.itemId).toBe('phonics');
  });

  it('begins with what the plan has at that time of the day', () => {
    expect(openTimekeeping(DAY, toMinutes('10:14') * MINUTE).itemId).toBe('makaton');
    expect(openTimekeeping(DAY, toMinutes('10:15') * MINUTE).itemId).toBe('coffee');
  });

  it('stays with the last item after the day', () => {
    expect(openTimekeeping(DAY, toMinutes('16:00') * MINUTE).itemId).toBe('nano');
  });

  it('has nothing on in an empty room', () => {
    expect(findItem([], openTimekeeping([], null)).current).toBeNull();
  });
});

describe('takeStep', () => {
  it('starts the talk that is on', () => {
    const state = after(['start', 0]);
    expect(isRunning(state, 'phonics')).toBe(true);
    expect(spentOn(state, 'phonics', T0 + 90 * SECOND)).toBe(90 * SECOND);
  });

  it('counts no time while the talk is paused', () => {
    const state = after(['start', 0], ['pause', MINUTE], ['start', 5 * MINUTE]);
    expect(spentOn(state, 'phonics', T0 + 6 * MINUTE)).toBe(2 * MINUTE);
  });

  it('takes a second start for nothing', () => {
    expect(after(['start', 0], ['start', MINUTE])).toEqual(after(['start', 0]));
  });

  it('lets a running talk go on from nothing when it is restarted', () => {
    const state = after(['start', 0], ['restart', 3 * MINUTE]);
    expect(spentOn(state, 'phonics', T0 + 4 * MINUTE)).toBe(MINUTE);
  });

  it('leaves a paused talk at its beginning when it is restarted', () => {
    const state = after(['start', 0], ['pause', MINUTE], ['restart', 2 * MINUTE]);
    expect(isBegun(state, 'phonics')).toBe(false);
  });

  it('goes on to the next item without starting it', () => {
    const state = after(['start', 0], ['next', 7 * MINUTE]);
    expect(onNow(state)).toBe('makaton');
    expect(isBegun(state, 'makaton')).toBe(false);
  });

  it('stops the talk that is left, and finds it so on the way back', () => {
    const state = after(['start', 0], ['next', 2 * MINUTE], ['previous', 9 * MINUTE]);
    expect(onNow(state)).toBe('phonics');
    expect(isRunning(state, 'phonics')).toBe(false);
    expect(spentOn(state, 'phonics', T0 + 9 * MINUTE)).toBe(2 * MINUTE);
  });

  it('stays at either end of the day', () => {
    expect(after(['previous', 0])).toEqual(OPENED);
    expect(onNow(after(['next', 0], ['next', 0], ['next', 0], ['next', 0], ['next', 0]))).toBe('nano');
  });

  it('gives a break no clock', () => {
    const atCoffee = after(['next', 0], ['next', 0]);
    expect(takeStep(DAY, atCoffee, { kind: 'start', now: T0 })).toEqual(atCoffee);
  });

  it('takes back time that was counted before the talk began', () => {
    const state = takeStep(DAY, after(['start', 0]), {
      kind: 'correct',
      byMs: -MINUTE,
      now: T0 + 90 * SECOND,
    });
    expect(spentOn(state, 'phonics', T0 + 100 * SECOND)).toBe(40 * SECOND);
  });

  it('never gives a talk more than its own minutes', () => {
    const state = takeStep(DAY, after(['start', 0]), {
      kind: 'correct',
      byMs: -MINUTE,
      now: T0 + 5 * SECOND,
    });
    expect(spentOn(state, 'phonics', T0 + 5 * SECOND)).toBe(0);
  });

  it('takes none of a talk away where the computer’s clock was put back', () => {
    expect(spentOn(after(['start', 0]), 'phonics', T0 - 60 * MINUTE)).toBe(0);
  });
});

describe('takeDueSignal', () => {
  it('is silent before five minutes', () => {
    expect(takeDueSignal(DAY, after(['start', 0]), T0 + 5 * MINUTE - 1).signal).toBeNull();
  });

  it('gives each sign once', () => {
    const first = takeDueSignal(DAY, after(['start', 0]), T0 + 5 * MINUTE);
    expect(first.signal?.words).toBe('Two minutes left');
    expect(takeDueSignal(DAY, first.state, T0 + 5 * MINUTE + SECOND).signal).toBeNull();
    expect(takeDueSignal(DAY, first.state, T0 + 6 * MINUTE).signal?.words).toBe('One minute left');
  });

  it('gives only the last of the signs that came due unheard', () => {
    const late = takeDueSignal(DAY, after(['start', 0]), T0 + 60 * MINUTE);
    expect(late.signal?.words).toBe('Time');
    expect(takeDueSignal(DAY, late.state, T0 + 61 * MINUTE).signal).toBeNull();
  });

  it('gives a sign again that lies ahead again', () => {
    const heard = takeDueSignal(DAY, after(['start', 0]), T0 + 5 * MINUTE).state;
    const back = takeStep(DAY, heard, { kind: 'correct', byMs: -MINUTE, now: T0 + 5 * MINUTE });
    expect(takeDueSignal(DAY, back, T0 + 5 * MINUTE).signal).toBeNull();
    expect(takeDueSignal(DAY, back, T0 + 6 * MINUTE).signal?.words).toBe('Two minutes left');
  });

  it('does not sound again for a talk that is come back to', () => {
    const heard = takeDueSignal(DAY, after(['start', 0]), T0 + 5 * MINUTE).state;
    const away = takeStep(DAY, heard, { kind: 'next', now: T0 + 5 * MINUTE });
    const back = takeStep(DAY, away, { kind: 'previous', now: T0 + 6 * MINUTE });
    expect(takeDueSignal(DAY, back, T0 + 6 * MINUTE).signal).toBeNull();
  });
});

const step: fc.Arbitrary<(now: number) => TimekeepingStep> = fc.oneof(
  fc
    .constantFrom(
      'start' as const,
      'pause' as const,
      'restart' as const,
      'next' as const,
      'previous' as const,
    )
    .map((kind) => (now: number) => ({ kind, now })),
  fc
    .integer({ min: -3 * MINUTE, max: 3 * MINUTE })
    .map((byMs) => (now: number) => ({ kind: 'correct' as const, byMs, now })),
);
const steps = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 4 * MINUTE })), { maxLength: 40 });

describe('timekeeping through any steps', () => {
  it('runs at most one clock, that of the talk that is on', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let state = OPENED;
        let now = T0;
        for (const [make, wait] of taken) {
          now += wait;
          state = takeStep(DAY, state, make(now));
          const running = DAY.filter((item) => isRunning(state, item.id)).map((item) => item.id);
          expect(running.every((id) => id === onNow(state))).toBe(true);
        }
      }),
    );
  });

  it('spends no more time on talks than has passed and was added', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let state = OPENED;
        let now = T0;
        let added = 0;
        for (const [make, wait] of taken) {
          now += wait;
          const made = make(now);
          if (made.kind === 'correct') added += Math.max(0, made.byMs);
          state = takeStep(DAY, state, made);
          const spent = DAY.map((item) => spentOn(state, item.id, now));
          expect(Math.min(...spent)).toBeGreaterThanOrEqual(0);
          expect(spent.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(now - T0 + added);
        }
      }),
    );
  });

  it('comes to the same time however often it is looked at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 * MINUTE }), { minLength: 1, maxLength: 20 }),
        (looks) => {
          let state = after(['start', 0]);
          let now = T0;
          const sounds: string[] = [];
          for (const wait of looks) {
            now += wait;
            const due = takeDueSignal(DAY, state, now);
            if (due.signal !== null) sounds.push(due.signal.kind);
            state = due.state;
          }
          expect(spentOn(state, 'phonics', now)).toBe(now - T0);
          expect(new Set(sounds).size).toBe(sounds.length);
        },
      ),
    );
  });

  it('is read back as it was kept', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const state = taken.reduce(
          (from, [make, wait], index) => takeStep(DAY, from, make(T0 + index * wait)),
          OPENED,
        );
        expect(timekeeping.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });
});
