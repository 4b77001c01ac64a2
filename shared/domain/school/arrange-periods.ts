import { ok, refuse, type Result } from '../../lib/result';
import type { Period } from './week';

/**
 * The periods of a day in time order; refuses one without length and two of one name. Periods may overlap, as two
 * lunches do.
 *
 * @example
 * arrangePeriods([{ id: 'b', label: 'B', start: '10:00', end: '11:00' }, { id: 'a', label: 'A', start: '09:00', end: '10:00' }])
 * //=> A, then B
 */
export function arrangePeriods(periods: readonly Period[]): Result<readonly Period[]> {
  const names = new Set<string>();
  for (const { label, start, end } of periods) {
    if (end <= start) {
      return refuse('period-backwards', `${label} would end before it starts. The old times were kept.`);
    }
    const name = label.trim().toLowerCase();
    if (names.has(name)) {
      return refuse(
        'period-twice',
        `There is a period called ${label.trim()} already. The old name was kept.`,
      );
    }
    names.add(name);
  }
  return ok(periods.toSorted((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end)));
}

/**
 * The other periods that are at the same time as one, by their labels.
 *
 * @example
 * listOverlaps(lunch, periods) //=> ['Second lunch']
 */
export function listOverlaps(of: Period, periods: readonly Period[]): readonly string[] {
  return periods
    .filter((other) => other.id !== of.id && other.start < of.end && of.start < other.end)
    .map(({ label }) => label);
}
