import { formatDay, type Day } from '../../../lib/day';
import type { School } from '../../school/school';

export type SuggestedDay = { readonly day: Day; readonly label: string };

/**
 * The school's INSET days from today on, soonest first: the days on which all staff can be there.
 *
 * @example
 * suggestDays(school, '2026-11-01') //=> [{ day: '2026-11-12', label: 'Thu 12 Nov 2026' }]
 */
export function suggestDays(school: Pick<School, 'academicYears'>, today: Day): readonly SuggestedDay[] {
  const days = new Set(school.academicYears.flatMap((year) => year.insetDays).filter((day) => day >= today));
  return [...days].toSorted().map((day) => ({ day, label: formatDay(day) }));
}
