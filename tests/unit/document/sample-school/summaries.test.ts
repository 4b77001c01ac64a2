import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import { listPeriods } from '#shared/domain/summary/list-periods';
import { SECTION_IDS } from '#shared/domain/summary/summary-content';
import { summaryId, type Summary } from '#shared/domain/summary/summary';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { fullName, type Person } from '#shared/domain/people/person';
import { dayOf } from '#shared/lib/instant';

const { confidential, ...sample } = buildSampleSchool();
const { school } = sample;
const summaryOf = (id: string): Summary => {
  const found = sample.summaries[summaryId.parse(id)];
  if (found === undefined) throw new Error(`There is no summary ${id}.`);
  return found;
};
const summer = summaryOf('summary-summer-2026');
const autumn = summaryOf('summary-autumn-2026');
const [frozen] = summer.releases;
if (frozen === undefined) throw new Error('Last summer’s summary is frozen.');
const { content, frozenAt } = frozen;

describe('the summaries of the sample school', () => {
  it('are last summer’s, frozen once, and this autumn’s, still begun', () => {
    expect(Object.keys(sample.summaries)).toEqual([summer.id, autumn.id]);
    expect(summer.releases.map(({ version }) => version)).toEqual([1]);
    expect(autumn.releases).toEqual([]);
  });

  it('are of periods that the school offers', () => {
    const offered = listPeriods(school, '2026-11-22');
    for (const { period } of [summer, autumn]) expect(offered).toContainEqual(period);
  });

  it('have every section in its usual place, some of them with the lead’s words, and next steps', () => {
    for (const { sections, nextSteps } of [summer, autumn]) {
      expect(sections.map(({ section }) => section)).toEqual(SECTION_IDS);
      expect(sections.filter(({ words }) => words !== '').length).toBeGreaterThanOrEqual(3);
      expect(nextSteps.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('last summer’s summary of the sample school', () => {
  it('was frozen after the last visit was reported, on a day of its term', () => {
    const day = dayOf(frozenAt, school.timeZone);
    expect(day >= summer.period.startDay && day <= summer.period.endDay).toBe(true);
    expect(content.upToDay).toBe(day);
  });

  it('says what the records of today say of that day', () => {
    expect(buildFromDocument(sample, summer, dayOf(frozenAt, school.timeZone)).content).toEqual(content);
  });

  it('tells the governors of claims seen and not seen', () => {
    const claims = content.sections.find(({ section }) => section === 'claims');
    const notes = claims?.points.map(({ note }) => note).join(' ') ?? '';
    expect(notes).toContain('Seen by governors');
    expect(notes).toContain('Not seen by governors');
  });

  it('names nobody but those who agreed to it', () => {
    const text = JSON.stringify(content);
    const agreed = new Set<string>(
      Object.values<Enquiry>(sample.enquiries)
        .filter(({ mayNameTitle }) => mayNameTitle)
        .map(({ personId }) => personId),
    );
    const others = Object.values<Person>(sample.people).filter(({ id }) => !agreed.has(id));
    expect(others.length).toBeGreaterThan(20);
    expect(others.map(fullName).filter((name) => text.includes(name))).toEqual([]);
  });

  it('carries nothing that is confidential', () => {
    expect(Object.keys(confidential.notes).length).toBeGreaterThan(0);
    expect(JSON.stringify(content)).not.toMatch(/kingfisher/i);
  });
});
