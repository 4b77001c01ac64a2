import type { CalendarEntry } from '#shared/domain/term-calendar/calendar-entry';
import type { Instant } from '#shared/lib/instant';
import { writeCalendar } from './calendar';
import { stableUuid } from './stable-id';
import { toInstant } from './wall-clock';

const MILLISECONDS_A_MINUTE = 60_000;

/** The school's calendar as an iCalendar file; an entry without a time takes its days. */
export function writeTermCalendar(
  {
    name,
    timeZone,
    entries,
  }: {
    readonly name: string;
    readonly timeZone: string;
    readonly entries: readonly CalendarEntry[];
  },
  madeAt: Instant,
): string {
  const stampedAt = new Date(madeAt);
  return writeCalendar({
    name,
    product: 'Staff development',
    sequence: Math.floor(stampedAt.getTime() / MILLISECONDS_A_MINUTE),
    stampedAt,
    entries: entries.map(({ id, kind, day, lastDay, start, minutes, title, detail, isPrivate }) => {
      const begins = start === null ? null : toInstant(day, start, timeZone);
      return {
        // A pairing's own calendar has its sessions under their ids: reading both files then doubles none.
        uid: kind === 'session' ? id : stableUuid(id),
        when:
          begins === null
            ? { day, lastDay }
            : { start: begins, end: new Date(begins.getTime() + minutes * MILLISECONDS_A_MINUTE) },
        summary: title,
        description: detail,
        location: '',
        isTentative: false,
        isPrivate,
      };
    }),
  });
}
