import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { moveDay } from '#shared/domain/calendar/move-day';
import type { Day } from '#shared/lib/day';

/** One entry of a calendar, either between two instants or of whole days, the last one included. */
export type CalendarEntry = {
  /** Its id for as long as it exists: reading the file again then moves the entry instead of doubling it. */
  readonly uid: string;
  readonly when: { readonly start: Date; readonly end: Date } | { readonly day: Day; readonly lastDay?: Day };
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly isTentative: boolean;
  /** Whether others who see the calendar are to see only that the time is taken. */
  readonly isPrivate: boolean;
};

export type CalendarFile = {
  readonly name: string;
  readonly product: string;
  /** Greater in a later file than in an earlier one of the same entries. */
  readonly sequence: number;
  readonly stampedAt: Date;
  readonly entries: readonly CalendarEntry[];
};

/**
 * An iCalendar file (RFC 5545).
 *
 * Times are written as UTC instants: every calendar program reads those the same on both sides of a clock change, while a
 * zone's own rules (VTIMEZONE) are read differently, or replaced by name, from program to program.
 */
export function writeCalendar({ name, product, sequence, stampedAt, entries }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'CPD Desk', product, language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, when, summary, description, location, isTentative, isPrivate } of entries) {
    calendar.createEvent({
      id: `${uid}@cpd-desk`,
      sequence,
      stamp: stampedAt,
      ...('day' in when ? wholeDays(when) : when),
      summary,
      description: description === '' ? null : description,
      location: location === '' ? null : location,
      class: isPrivate ? ICalEventClass.PRIVATE : null,
      status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: 'day' in when ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}

/** Whole days are written without a time, read off the instant's UTC date; a last day of more than one is not included. */
function wholeDays({ day, lastDay = day }: { readonly day: Day; readonly lastDay?: Day }) {
  const start = new Date(`${day}T00:00:00Z`);
  return lastDay === day
    ? { start, allDay: true }
    : { start, end: new Date(`${moveDay(lastDay, 1)}T00:00:00Z`), allDay: true };
}
