import type { Day } from '../../lib/day';
import type { TimeOfDay } from '../../lib/time-of-day';

/** The kinds of entry, in the order in which a day lists them. */
export const ENTRY_KINDS = [
  'school',
  'teach-meet',
  'activity',
  'visit',
  'session',
  'enquiry',
  'bursary',
  'governor',
] as const;
export type CalendarKind = (typeof ENTRY_KINDS)[number];

/** What each kind is called where the calendar is narrowed. */
export const CALENDAR_KIND_LABELS: Readonly<Record<CalendarKind, string>> = {
  school: 'Terms and INSET days',
  'teach-meet': 'Teach-meets',
  activity: 'Activities',
  visit: 'Governors’ visits',
  session: 'Coaching sessions',
  enquiry: 'Enquiries',
  bursary: 'Bursaries',
  governor: 'Terms of office',
};

/** Something on the calendar: at a time, on a day, or from a first day to a last. */
export type CalendarEntry = {
  /** The same for as long as the thing is there. */
  readonly id: string;
  readonly kind: CalendarKind;
  readonly day: Day;
  /** The last day; the first one again where it is a single day. */
  readonly lastDay: Day;
  /** Null where it has no time: it then takes the day. */
  readonly start: TimeOfDay | null;
  readonly minutes: number;
  readonly title: string;
  readonly detail: string;
  readonly href: string;
  /** Whether others who see the calendar are to see only that the time is taken. */
  readonly isPrivate: boolean;
};
