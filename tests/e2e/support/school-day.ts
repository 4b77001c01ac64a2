import type { Page } from '@playwright/test';

/** A Thursday of the sample school's autumn term, when much of its year is behind it and much ahead. */
const SCHOOL_DAY = '2026-11-12T10:00:00.000Z';

/**
 * Lets the window believe that it is a school day in the sample school's year, whatever the computer's calendar says.
 * Timers go on as they are. What the main process stamps on a save keeps the computer's own time.
 */
export const setSchoolDay = (window: Page): Promise<void> => window.clock.setFixedTime(SCHOOL_DAY);
