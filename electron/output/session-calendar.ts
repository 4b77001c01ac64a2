import type { SessionCalendar } from '#shared/domain/mentoring/papers/session-calendar';
import type { Instant } from '#shared/lib/instant';
import { writeCalendar, type CalendarEntry } from './calendar';
import { toInstant } from './wall-clock';

const MILLISECONDS_A_MINUTE = 60_000;

/**
 * A pairing's or a person's sessions as an iCalendar file. A session without a time takes its day; sessions have no
 * version of their own, so the minutes since 1970 count which file is the later one.
 */
export function writeSessionCalendar({ name, timeZone, entries }: SessionCalendar, madeAt: Instant): string {
  const stampedAt = new Date(madeAt);
  return writeCalendar({
    name,
    product: 'Mentoring and coaching',
    sequence: Math.floor(stampedAt.getTime() / MILLISECONDS_A_MINUTE),
    stampedAt,
    entries: entries.map((entry) => ({
      uid: entry.sessionId,
      when: findWhen(entry, timeZone),
      summary: entry.title,
      description: entry.note,
      location: '',
      isTentative: false,
      isPrivate: true,
    })),
  });
}

function findWhen(
  { day, start, minutes }: SessionCalendar['entries'][number],
  timeZone: string,
): CalendarEntry['when'] {
  if (start === null) return { day };
  const begins = toInstant(day, start, timeZone);
  return { start: begins, end: new Date(begins.getTime() + minutes * MILLISECONDS_A_MINUTE) };
}
