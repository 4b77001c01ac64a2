import type { Instant } from '../../lib/instant';
import type { School } from '../school/school';
import { SECTION_IDS } from './summary-content';
import type { SectionPlan, Summary, SummaryId, SummaryPeriod } from './summary';

/**
 * A summary that is just begun, with the sections, headings and words that the school's settings give it; sections that
 * the settings do not know stand at the end, switched off.
 */
export function newSummary({
  id,
  period,
  school,
  now,
}: {
  readonly id: SummaryId;
  readonly period: SummaryPeriod;
  readonly school: Pick<School, 'summaries'>;
  readonly now: Instant;
}): Omit<Summary, 'releases'> {
  const planned = school.summaries.sections;
  const known = new Set(planned.map(({ section }) => section));
  const missing = SECTION_IDS.filter((section) => !known.has(section)).map((section): SectionPlan => ({
    section,
    isOn: false,
    heading: '',
    words: '',
  }));
  return {
    id,
    title: `${period.name}: summary for governors`,
    period,
    sections: [...planned, ...missing],
    nextSteps: [],
    createdAt: now,
  };
}
