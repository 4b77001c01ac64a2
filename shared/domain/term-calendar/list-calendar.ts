import type { Day } from '../../lib/day';
import { ENTRY_KINDS, type CalendarEntry } from './calendar-entry';
import { listSchoolEntries, type SchoolEntriesSource } from './list-school-entries';
import { listRecordEntries, type RecordEntriesSource } from './list-record-entries';

/** The records that a calendar is made from. None of them holds anything that is confidential. */
export type CalendarSource = SchoolEntriesSource & RecordEntriesSource;

/**
 * Everything that lies on the days from `from` to `to`, by day; on each day whole-day entries first, then by time. What
 * begins before and reaches into these days is among them.
 */
export function listCalendar(source: CalendarSource, from: Day, to: Day): readonly CalendarEntry[] {
  return [...listSchoolEntries(source), ...listRecordEntries(source)]
    .filter(({ day, lastDay }) => day <= to && lastDay >= from)
    .toSorted(
      (one, other) =>
        one.day.localeCompare(other.day) ||
        (one.start ?? '').localeCompare(other.start ?? '') ||
        ENTRY_KINDS.indexOf(one.kind) - ENTRY_KINDS.indexOf(other.kind) ||
        one.title.localeCompare(other.title),
    );
}
