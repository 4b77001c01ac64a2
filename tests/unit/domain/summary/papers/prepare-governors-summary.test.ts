import { describe, expect, it } from 'vitest';
import { newDocument, withoutConfidential } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { describeGovernorsSummary } from '#shared/domain/summary/papers/governors-summary-job';
import { prepareGovernorsSummary } from '#shared/domain/summary/papers/prepare-governors-summary';
import { AUTUMN, aSummary, aSummaryContent } from '../../../../support/a-summary';

const sample = buildSampleSchool();
const source = {
  ...withoutConfidential({ ...newDocument(sample.school), ...sample }),
  summaries: { [AUTUMN]: aSummary() },
  now: '2026-11-22T10:07:00.000Z',
};
const ask = (version: number | null) =>
  prepareGovernorsSummary({ paper: 'governors-summary', summaryId: AUTUMN, version }, source);

describe('prepareGovernorsSummary', () => {
  it('has a frozen version as it was frozen, whatever the records say now', () => {
    expect(ask(1)).toMatchObject({
      value: { edition: { content: aSummaryContent(), stamp: 'Version 1, frozen Sun 22 Nov 2026, 10:07' } },
    });
  });

  it('has the draft from the records as they stand, marked as one in its stamp and its title', () => {
    const job = ask(null);
    if (!job.ok) throw new Error(job.error.message);
    const { edition } = job.value;
    expect(edition.stamp).toBe('Draft, not frozen: as it stood Sun 22 Nov 2026, 10:07');
    expect(edition.content.schoolName).toBe(sample.school.name);
    expect(describeGovernorsSummary(job.value).title).toContain('(draft)');
  });

  it('refuses a version that was never frozen', () => {
    expect(ask(7)).toMatchObject({ ok: false, error: { name: 'version-unknown' } });
  });
});
