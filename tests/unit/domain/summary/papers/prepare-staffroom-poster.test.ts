import { describe, expect, it } from 'vitest';
import { preparePoster } from '#shared/domain/summary/papers/prepare-staffroom-poster';
import type { SentencePart, SummaryContent } from '#shared/domain/summary/summary-content';
import { aSection, aSummaryContent, aTable } from '../../../../support/a-summary';
import { buildSampleSummary } from '../../../../support/sample-summary';

const posterOf = (content: SummaryContent) => preparePoster({ content, stamp: 'Version 1', isDraft: false });
const telling = (...sentences: readonly (readonly SentencePart[])[]) =>
  posterOf(aSummaryContent({ sections: [aSection('activity', { heading: 'Who', sentences })] })).figures;

describe('preparePoster', () => {
  it('has a figure of a sentence in words for the staffroom, by its key', () => {
    expect(
      telling([
        { words: '1,250 h 30 min', key: 'hours.total' },
        { words: ' in all.', key: null },
      ]),
    ).toEqual([{ figure: '1,250 h 30 min', words: 'of learning together' }]);
    expect(telling([{ words: '1 meeting', key: 'mentoring.meetings' }])).toEqual([
      { figure: '1', words: 'meeting of a mentoring or coaching pair' },
    ]);
  });

  it.each([
    ['is withheld', { words: 'Fewer than five enquiries', key: 'enquiries' }],
    ['is nought', { words: '0 enquiries', key: 'enquiries' }],
    ['is of money', { words: '£1,250.00', key: 'bursaries.spent' }],
  ])('leaves out a figure that %s', (_, part) => {
    expect(telling([part])).toEqual([]);
  });

  it('has the priorities and the next steps', () => {
    const poster = posterOf(aSummaryContent());
    expect(poster.priorities).toEqual(['Reading aloud & talk', 'Number sense <early>']);
    expect(poster.nextSteps).toHaveLength(2);
  });

  it('draws no chart of which a figure is withheld', () => {
    const kinds = (people: number | 'withheld') =>
      aTable('kinds', {
        caption: 'Activities by kind',
        rowHeading: 'Kind',
        columns: [['held', 'Activities', 'count', true]],
        rows: [['INSET day', people]],
        chart: { columnIds: ['held'], words: 'One bar.' },
      });
    const chartsOf = (people: number | 'withheld') =>
      posterOf(
        aSummaryContent({ sections: [aSection('activity', { heading: 'Who', tables: [kinds(people)] })] }),
      ).charts;
    expect(chartsOf('withheld')).toEqual([]);
    expect(chartsOf(18)).toEqual([kinds(18)]);
  });

  it('is filled by the sample school’s autumn, names nobody and tells of no money', () => {
    const poster = posterOf(buildSampleSummary('2026-11-22'));
    expect(poster.figures).toHaveLength(6);
    expect(poster.charts).toHaveLength(2);
    expect(JSON.stringify(poster)).not.toMatch(/£|withheld"/u);
  });
});
