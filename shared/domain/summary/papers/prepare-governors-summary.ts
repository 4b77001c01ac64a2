import { ok, type Result } from '../../../lib/result';
import type { GovernorsSummaryJob, GovernorsSummaryRequest } from './governors-summary-job';
import { prepareEdition, type SummaryPaperSource } from './prepare-edition';

/** The job of a summary for governors; refuses a summary or a version that has gone. */
export function prepareGovernorsSummary(
  { summaryId, version }: GovernorsSummaryRequest,
  source: SummaryPaperSource,
): Result<GovernorsSummaryJob> {
  const edition = prepareEdition({ summaryId, version }, source);
  return edition.ok ? ok({ paper: 'governors-summary', edition: edition.value }) : edition;
}
