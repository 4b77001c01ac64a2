import type { Day } from '../../lib/day';
import { buildSummary, type BuiltSummary } from './build-summary';
import { gatherSummaryFacts, type SummarySource } from './gather-summary-facts';
import { periodBefore } from './list-periods';
import type { Summary } from './summary';

/** A summary from the open parts of a document: gathers its period and the one before, and builds it. */
export function buildFromDocument(
  open: SummarySource,
  summary: Pick<Summary, 'title' | 'period' | 'sections' | 'nextSteps'>,
  today: Day,
): BuiltSummary {
  const before = periodBefore(open.school, summary.period);
  return buildSummary({
    summary,
    school: open.school,
    facts: gatherSummaryFacts(open, summary.period, today),
    factsBefore: before === null ? null : gatherSummaryFacts(open, before, today),
    today,
  });
}
