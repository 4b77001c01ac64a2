import { z } from 'zod';
import { timeOfDay } from '../../lib/time-of-day';

/** A period of the school's day, the same on each weekday. */
export const period = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,20}$/),
    label: z.string().min(1).max(30),
    start: timeOfDay,
    end: timeOfDay,
  })
  .readonly();
export type Period = z.infer<typeof period>;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
};

/** One period of one weekday, `tue/p3`. */
export const weeklyPeriod = z.string().regex(/^(mon|tue|wed|thu|fri)\/[a-z0-9-]{1,20}$/);
export type WeeklyPeriod = string;

/** What a new school starts with: five lessons and lunch, to be changed in the settings. */
export const DEFAULT_PERIODS: readonly Period[] = [
  { id: 'p1', label: 'Period 1', start: '09:00', end: '10:00' },
  { id: 'p2', label: 'Period 2', start: '10:00', end: '11:00' },
  { id: 'p3', label: 'Period 3', start: '11:15', end: '12:15' },
  { id: 'lunch', label: 'Lunch', start: '12:15', end: '13:15' },
  { id: 'p4', label: 'Period 4', start: '13:15', end: '14:15' },
  { id: 'p5', label: 'Period 5', start: '14:15', end: '15:15' },
  { id: 'after', label: 'After school', start: '15:30', end: '16:30' },
];
