import { describe, expect, it } from 'vitest';
import { withoutConfidential } from '#shared/document/desk-document';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import { summaryId } from '#shared/domain/summary/summary';
import { carryOut, NOW, theSchool, words } from './carry-out';
import { AUTUMN, beginSummary } from './programme-desk';

const added = carryOut({ name: 'summary.add', input: { summary: beginSummary() } });
const begun = added.document;
const { id } = beginSummary();
const GONE = 'This summary is no longer there. Nothing was changed.';

describe('summary.add', () => {
  it('begins a summary with nothing frozen', () => {
    expect(words(added)).toBe('Begin “Autumn term 2026–27: summary for governors”');
    expect(begun.summaries[id]).toEqual({ ...beginSummary(), releases: [] });
  });

  it('refuses one that was begun already', () => {
    const done = carryOut({ name: 'summary.add', input: { summary: beginSummary() } }, begun);
    expect(words(done)).toBe('This summary has been begun already.');
    expect(done.document).toBe(begun);
  });
});

describe('summary.edit', () => {
  it('keeps the lead’s words and next steps, and publishes no more than it changed', () => {
    const sections = beginSummary().sections.map((plan) =>
      plan.section === 'priorities' ? { ...plan, words: 'Talk came first.' } : plan,
    );
    const fields = { sections, nextSteps: ['Ask again in January.'], period: AUTUMN };
    const done = carryOut({ name: 'summary.edit', input: { summaryId: id, fields } }, begun);
    expect(words(done)).toBe('Edit “Autumn term 2026–27: summary for governors”');
    expect(done.document.summaries[id]).toMatchObject({ sections, nextSteps: ['Ask again in January.'] });
    expect(done.patches.map(({ path }) => path.slice(0, 3).join('/'))).not.toContain(
      'summaries/autumn/period',
    );
  });

  it('refuses one that is gone', () => {
    const done = carryOut({ name: 'summary.edit', input: { summaryId: id, fields: { title: 'Autumn' } } });
    expect(words(done)).toBe(GONE);
    expect(done.document).toBe(theSchool);
  });
});

describe('summary.freeze', () => {
  const freeze = (before = begun, note = 'For the board') =>
    carryOut({ name: 'summary.freeze', input: { summaryId: id, note } }, before);
  const releasesOf = (document: typeof begun) => document.summaries[id]?.releases ?? [];

  it('keeps the first version with the moment, the note and what it says', () => {
    const done = freeze();
    expect(words(done)).toBe('Freeze version 1 of “Autumn term 2026–27: summary for governors”');
    const [release, ...others] = releasesOf(done.document);
    expect(others).toEqual([]);
    expect(release).toMatchObject({ version: 1, frozenAt: NOW, note: 'For the board' });
    expect(release?.content).toEqual(
      buildFromDocument(withoutConfidential(begun), { ...beginSummary() }, '2026-11-09').content,
    );
  });

  it('numbers the next one on, and leaves the first as it was', () => {
    const first = freeze().document;
    const edited = carryOut(
      { name: 'summary.edit', input: { summaryId: id, fields: { title: 'The autumn' } } },
      first,
    ).document;
    const done = freeze(edited, '');
    expect(words(done)).toBe('Freeze version 2 of “The autumn”');
    const [one, two] = releasesOf(done.document);
    expect(one).toEqual(releasesOf(first)[0]);
    expect([two?.version, two?.content.title]).toEqual([2, 'The autumn']);
  });

  it('says nothing of what is confidential', () => {
    const secret = {
      ...begun,
      confidential: { ...begun.confidential, keepApartReasons: { apart: 'They fell out over kingfishers.' } },
    };
    const [release] = releasesOf(freeze(secret).document);
    expect(JSON.stringify(release)).not.toContain('kingfisher');
  });

  it('refuses a summary with every section switched off', () => {
    const sections = beginSummary().sections.map((plan) => ({ ...plan, isOn: false }));
    const off = carryOut({ name: 'summary.edit', input: { summaryId: id, fields: { sections } } }, begun);
    const done = freeze(off.document);
    expect(words(done)).toBe(
      'No section of this summary is switched on, so there is nothing to freeze. Switch at least one on.',
    );
    expect(done.document).toBe(off.document);
  });

  it('refuses one that is gone', () => {
    expect(words(freeze(theSchool))).toBe(GONE);
  });
});

describe('summary.remove', () => {
  it('removes a summary', () => {
    const done = carryOut({ name: 'summary.remove', input: { summaryId: id } }, begun);
    expect(words(done)).toBe('Remove “Autumn term 2026–27: summary for governors”');
    expect(done.document.summaries).toEqual({});
  });

  it('refuses one that is gone', () => {
    const gone = summaryId.parse('spring');
    expect(words(carryOut({ name: 'summary.remove', input: { summaryId: gone } }, begun))).toBe(GONE);
  });
});
