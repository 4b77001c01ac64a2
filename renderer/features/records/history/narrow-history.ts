import { TZDate } from '@date-fns/tz';
import { addDays, parseISO } from 'date-fns';
import type { Change } from '#shared/domain/history/change';
import type { RecordKind, RecordRef } from '#shared/domain/record/record-ref';
import type { Day } from '#shared/lib/day';
import type { Instant } from '#shared/lib/instant';
import { deedOf, type Deed } from './deed-of';

/** Which lines of the history are shown; null leaves nothing out. */
export type HistoryFilter = {
  readonly text: string;
  readonly personId: string | null;
  readonly record: RecordRef | null;
  readonly kind: RecordKind | null;
  readonly deed: Deed | null;
  readonly from: Day | null;
  readonly to: Day | null;
};

export const ALL_LINES: HistoryFilter = {
  text: '',
  personId: null,
  record: null,
  kind: null,
  deed: null,
  from: null,
  to: null,
};

/** The first moment of a day by the school's clock, or of so many days after it. */
function startOf(day: Day, timeZone: string, daysLater = 0): Instant {
  const local = addDays(parseISO(day), daysLater);
  const start = new TZDate(local.getFullYear(), local.getMonth(), local.getDate(), timeZone);
  return new Date(start.getTime()).toISOString();
}

/** The lines that fit, the latest first. Every word of the search must be in a line's words or in its account. */
export function narrowHistory(
  history: readonly Change[],
  { text, personId, record, kind, deed, from, to }: HistoryFilter,
  timeZone: string,
): readonly Change[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  // Moments are compared as they are written: finding each line's day would take far longer than all the rest.
  const after = from === null ? null : startOf(from, timeZone);
  const before = to === null ? null : startOf(to, timeZone, 1);
  return history
    .filter((line) => {
      if (after !== null && line.at < after) return false;
      if (before !== null && line.at >= before) return false;
      if (deed !== null && deedOf(line.command) !== deed) return false;
      if (personId !== null && !line.people.some((id) => id === personId)) return false;
      if (kind !== null && !line.about.some((ref) => ref.kind === kind)) return false;
      if (record !== null && !line.about.some(({ kind: of, id }) => of === record.kind && id === record.id)) {
        return false;
      }
      if (wanted.length === 0) return true;
      const words = `${line.words} ${line.by}`.toLowerCase();
      return wanted.every((word) => words.includes(word));
    })
    .toReversed();
}
