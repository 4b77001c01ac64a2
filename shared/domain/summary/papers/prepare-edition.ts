import { dayOf, formatInstant, type Instant } from '../../../lib/instant';
import { ok, type Result } from '../../../lib/result';
import { buildFromDocument } from '../build-from-document';
import type { Summary, SummaryId } from '../summary';
import { findFrozenEdition, findSummary, type SummaryEdition } from './summary-edition';

/** The records that a draft is built from, the summaries with their frozen versions, and the moment of asking. */
export type SummaryPaperSource = Parameters<typeof buildFromDocument>[0] & {
  readonly summaries: Readonly<Record<SummaryId, Summary>>;
  readonly school: { readonly timeZone: string };
  readonly now: Instant;
};

/**
 * The edition of a summary that a paper is of: the frozen version, or the draft as its records stand, marked as one.
 * Refuses what is no longer there.
 */
export function prepareEdition(
  { summaryId, version }: { readonly summaryId: SummaryId; readonly version: number | null },
  source: SummaryPaperSource,
): Result<SummaryEdition> {
  if (version !== null) return findFrozenEdition({ summaryId, version }, source);
  const summary = findSummary(summaryId, source.summaries);
  if (!summary.ok) return summary;
  const { timeZone } = source.school;
  const { content } = buildFromDocument(source, summary.value, dayOf(source.now, timeZone));
  return ok({
    content,
    stamp: `Draft, not frozen: as it stood ${formatInstant(source.now, timeZone)}`,
    isDraft: true,
  });
}
