import { newDocument, withoutConfidential } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import type { Summary } from '#shared/domain/summary/summary';
import type { SummaryContent } from '#shared/domain/summary/summary-content';
import type { Day } from '#shared/lib/day';

/** What the sample school's autumn summary says on a day. */
export function buildSampleSummary(today: Day): SummaryContent {
  const sample = buildSampleSchool();
  const open = withoutConfidential({ ...newDocument(sample.school), ...sample });
  const autumn = Object.values<Summary>(open.summaries).find(({ period }) =>
    period.name.startsWith('Autumn'),
  );
  if (autumn === undefined) throw new Error('The sample school has no autumn summary.');
  return buildFromDocument(open, autumn, today).content;
}
