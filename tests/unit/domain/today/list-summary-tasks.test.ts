import { describe, expect, it } from 'vitest';
import { DEFAULT_SUMMARY_SETTINGS } from '#shared/domain/summary/default-summary-settings';
import { summaryId, type Summary } from '#shared/domain/summary/summary';
import { listSummaryTasks } from '#shared/domain/today/list-summary-tasks';
import { aSchool } from '../../../support/documents';
import { CALENDAR } from '../calendar/build-calendar';

const SCHOOL = aSchool(CALENDAR);
const TERM = SCHOOL.academicYears
  .flatMap(({ terms }) => terms)
  .find(({ startDay }) => startDay >= '2026-08-01');

function autumn(of: Partial<Summary> = {}): Summary {
  return {
    id: summaryId.parse('autumn'),
    title: 'Autumn summary',
    period: { kind: 'term', name: 'Autumn', startDay: TERM?.startDay ?? '', endDay: TERM?.endDay ?? '' },
    sections: DEFAULT_SUMMARY_SETTINGS.sections,
    nextSteps: [],
    createdAt: '2026-11-22T09:00:00.000Z',
    releases: [],
    ...of,
  };
}
const list = (today: string, summaries: readonly Summary[] = []) =>
  listSummaryTasks({
    school: SCHOOL,
    summaries: Object.fromEntries(summaries.map((each) => [each.id, each])),
    today,
  });

describe('listSummaryTasks', () => {
  it('asks for the summary of a term around its end, and not in the middle of it', () => {
    expect(list('2026-11-22')).toEqual([]);
    expect(list(TERM?.endDay ?? '')).toMatchObject([
      { title: 'Make the governors’ summary of the autumn term', href: '/summaries' },
    ]);
  });

  it('leads on to the one that was begun', () => {
    expect(list(TERM?.endDay ?? '', [autumn()])).toMatchObject([
      { title: 'Finish “Autumn summary”', href: '/summaries/autumn' },
    ]);
  });
});
