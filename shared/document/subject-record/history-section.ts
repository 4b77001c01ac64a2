import type { Change } from '../../domain/history/change';
import type { PersonId } from '../../domain/people/person';
import { dayOf, formatInstant } from '../../lib/instant';
import type { DraftEntry, DraftSection } from './record-writer';

/** What was changed, read, printed and saved about them: one line each, month by month. */
export function historySection(
  id: PersonId,
  full: RegExp | null,
  history: readonly Change[],
  timeZone: string,
): DraftSection {
  const about = history.filter(
    ({ people, words }) => people.includes(id) || (full !== null && words.search(full) >= 0),
  );
  const months = new Map<string, Change[]>();
  for (const line of about) {
    const month = dayOf(line.at, timeZone).slice(0, 7);
    const lines = months.get(month);
    if (lines === undefined) months.set(month, [line]);
    else lines.push(line);
  }
  return {
    id: 'history',
    title: 'Changes and readings',
    entries: [...months].map(([month, lines]): DraftEntry => ({
      id: month,
      title: 'Changes from',
      day: dayOf(lines[0]?.at ?? '', timeZone),
      lines: lines.map(({ at, words, by }) => [
        formatInstant(at, timeZone),
        by === '' ? words : `${words} (computer account ${by})`,
      ]),
    })),
  };
}
