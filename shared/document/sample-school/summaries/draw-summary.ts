import { listPeriods } from '../../../domain/summary/list-periods';
import { newSummary } from '../../../domain/summary/new-summary';
import type { SectionId } from '../../../domain/summary/summary-content';
import { summaryId, type Summary } from '../../../domain/summary/summary';
import { dayOf } from '../../../lib/instant';
import { SAMPLE_SCHOOL } from '../school';

/** A summary in few words: the name of its period, and what the lead has written. */
export type SummarySketch = {
  readonly id: string;
  readonly period: string;
  readonly createdAt: string;
  readonly words: Partial<Readonly<Record<SectionId, string>>>;
  readonly nextSteps: readonly string[];
};

/** The summary behind a sketch, with every section in and nothing frozen yet. */
export function drawSummary({ id, period: name, createdAt, words, nextSteps }: SummarySketch): Summary {
  const periods = listPeriods(SAMPLE_SCHOOL, dayOf(createdAt, SAMPLE_SCHOOL.timeZone));
  const period = periods.find((each) => each.name === name);
  if (period === undefined) throw new Error(`${id} is of an unknown period: ${name}`);
  const begun = newSummary({
    id: summaryId.parse(`summary-${id}`),
    period,
    school: SAMPLE_SCHOOL,
    now: createdAt,
  });
  return {
    ...begun,
    sections: begun.sections.map((plan) => ({ ...plan, words: words[plan.section] ?? '' })),
    nextSteps,
    releases: [],
  };
}
