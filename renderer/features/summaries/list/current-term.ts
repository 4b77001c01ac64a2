import type { Summary, SummaryPeriod } from '#shared/domain/summary/summary';
import type { Day } from '#shared/lib/day';

/** The term of today, or in the holidays the one that ended last; null where no term has begun. */
export function findCurrentTerm(periods: readonly SummaryPeriod[], today: Day): SummaryPeriod | null {
  return (
    periods
      .filter(({ kind, startDay }) => kind === 'term' && startDay <= today)
      .toSorted((one, other) => other.startDay.localeCompare(one.startDay))[0] ?? null
  );
}

/**
 * What a term is called in a sentence.
 *
 * @example
 * sayTerm({ name: 'Autumn term 2026–27' }) //=> 'autumn'
 */
export function sayTerm({ name }: Pick<SummaryPeriod, 'name'>): string {
  const words = name.replace(/\s*\d{4}\s*[–/-]\s*\d{2,4}$/, '').trim();
  return (words.replace(/\s+term$/i, '') || words).toLocaleLowerCase('en-GB');
}

/** The latest summary of these days, whatever it is called. */
export function findSummaryOf(
  summaries: Readonly<Record<string, Summary>>,
  { startDay, endDay }: Pick<SummaryPeriod, 'startDay' | 'endDay'>,
): Summary | null {
  return (
    Object.values(summaries)
      .filter(({ period }) => period.startDay === startDay && period.endDay === endDay)
      .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))[0] ?? null
  );
}
