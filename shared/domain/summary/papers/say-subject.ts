import type { SummaryContent } from '../summary-content';

/**
 * What a summary is about, under its title: with its period where the title does not say it.
 *
 * @example
 * saySubject({ title: 'Autumn summary', periodName: 'Autumn term 2026–27' })
 * //=> 'Professional development, Autumn term 2026–27'
 */
export function saySubject({ title, periodName }: Pick<SummaryContent, 'title' | 'periodName'>): string {
  return title.includes(periodName) ? 'Professional development' : `Professional development, ${periodName}`;
}
