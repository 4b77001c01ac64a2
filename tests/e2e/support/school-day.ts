import type { Page } from '@playwright/test';
import type { LaunchedDesk } from '../../../build/scripts/launch-packaged-app';

/** A Thursday of the sample school's autumn term, when much of its year is behind it and much ahead. */
const SCHOOL_DAY = '2026-11-12T10:00:00.000Z';

/**
 * Lets the window believe that it is a school day in the sample school's year, whatever the computer's calendar says.
 * Timers go on as they are. What the main process stamps on a save keeps the computer's own time.
 */
export const setSchoolDay = (window: Page): Promise<void> => window.clock.setFixedTime(SCHOOL_DAY);

/**
 * Lets the whole app believe it, for what the main process counts up to today: a frozen summary, a record read, a leaver.
 * Its clock goes on from there.
 */
export async function setSchoolDayEverywhere(
  { app, window }: Pick<LaunchedDesk, 'app' | 'window'>,
  at: string = SCHOOL_DAY,
): Promise<void> {
  await window.clock.setFixedTime(at);
  await app.evaluate((_electron, instant) => {
    const Computer = Date;
    const ahead = Computer.parse(instant) - Computer.now();
    // As with the computer's own, a moment that is given is kept; only "now" is elsewhere.
    globalThis.Date = class extends Computer {
      constructor(...given: []) {
        if (given.length === 0) super(Computer.now() + ahead);
        else super(...given);
      }
      static override now(): number {
        return Computer.now() + ahead;
      }
    } as DateConstructor;
  }, at);
}
