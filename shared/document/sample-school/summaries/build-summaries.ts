import { buildFromDocument } from '../../../domain/summary/build-from-document';
import type { SummarySource } from '../../../domain/summary/gather-summary-facts';
import type { Summary, SummaryId } from '../../../domain/summary/summary';
import { dayOf } from '../../../lib/instant';
import { drawSummary } from './draw-summary';
import { AUTUMN_TERM, SUMMER_TERM } from './sample-summaries';

/** The evening of the last day of the summer term. */
const FROZEN_AT = '2026-07-22T15:30:00.000Z';

/** Last summer's summary, frozen from the sample's own records, and the one begun for this autumn. */
export function buildSummaries(source: SummarySource): Readonly<Record<SummaryId, Summary>> {
  const summer = freeze(drawSummary(SUMMER_TERM), source);
  const autumn = drawSummary(AUTUMN_TERM);
  return { [summer.id]: summer, [autumn.id]: autumn };
}

function freeze(begun: Summary, source: SummarySource): Summary {
  const today = dayOf(FROZEN_AT, source.school.timeZone);
  const { content } = buildFromDocument(source, begun, today);
  return {
    ...begun,
    releases: [{ version: 1, frozenAt: FROZEN_AT, note: 'For the full board in July', content }],
  };
}
