import { describe, expect, it } from 'vitest';
import { compareContents, isUnchanged } from '#shared/domain/summary/compare-contents';
import {
  summaryContent,
  type SectionId,
  type SummaryCell,
  type SummaryContent,
  type SummarySection,
} from '#shared/domain/summary/summary-content';

const figure = (value: number): SummaryCell => ({ kind: 'figure', key: 'came/teachers', value });

function aSection(section: SectionId, cells: readonly SummaryCell[], change: Partial<SummarySection> = {}) {
  return {
    section,
    heading: 'Who came',
    words: '',
    sentences: [],
    points: [],
    tables: [
      {
        id: 'came',
        caption: 'Who came',
        rowHeading: 'Staff group',
        columns: cells.map((_, at) => ({ id: `c${at}`, label: 'People', unit: 'count', adds: true })),
        rows: [{ id: 'teachers', label: 'Teachers', isTotal: false, cells }],
        chart: null,
      },
    ],
    notes: [],
    ...change,
  };
}

const aContent = (sections: readonly unknown[], upToDay = '2026-12-18'): SummaryContent =>
  summaryContent.parse({
    schoolName: 'Test School',
    title: 'Autumn',
    periodName: 'Autumn term 2026–27',
    startDay: '2026-09-01',
    endDay: '2026-12-18',
    upToDay,
    smallGroup: 5,
    sections,
  });

const activity = (...cells: readonly SummaryCell[]) => aContent([aSection('activity', cells)]);

describe('compareContents', () => {
  it('names a figure that says something else by its table, row and column', () => {
    expect(compareContents(activity(figure(21)), activity(figure(22))).figures).toEqual([
      { key: 'came/teachers', name: 'Who came: Teachers, People', before: '21', after: '22' },
    ]);
  });

  it('tells a figure that is withheld now from one that was not', () => {
    const [change] = compareContents(
      activity(figure(21)),
      activity({ kind: 'withheld', key: 'came/teachers' }),
    ).figures;
    expect(change).toMatchObject({ before: '21', after: 'withheld' });
  });

  it('lists a figure that is new, and one that has gone', () => {
    expect(compareContents(activity(), activity(figure(1))).figures[0]).toMatchObject({
      before: null,
      after: '1',
    });
    expect(compareContents(activity(figure(1)), activity()).figures[0]).toMatchObject({
      before: '1',
      after: null,
    });
  });

  it('lists a figure once that a table and a sentence both give', () => {
    const said = (words: string) => ({ sentences: [[{ words, key: 'came/teachers' }]] });
    const before = aContent([aSection('activity', [figure(21)], said('21 teachers'))]);
    const after = aContent([aSection('activity', [figure(22)], said('22 teachers'))]);
    expect(compareContents(before, after).figures).toHaveLength(1);
  });

  it('finds a figure that only a sentence gives', () => {
    const said = (words: string) =>
      aContent([aSection('activity', [], { sentences: [[{ words, key: 'k' }]] })]);
    expect(compareContents(said('2 talks'), said('3 talks')).figures).toEqual([
      { key: 'k', name: 'Who came', before: '2 talks', after: '3 talks' },
    ]);
  });

  it('says of a section that was switched on or off that and nothing of its figures', () => {
    const one = activity(figure(21));
    const both = aContent([aSection('activity', [figure(21)]), aSection('hours', [], { heading: 'Hours' })]);
    expect(compareContents(one, both)).toEqual({
      figures: [],
      reworded: [],
      added: [{ section: 'hours', heading: 'Hours' }],
      removed: [],
    });
    expect(compareContents(both, one).removed).toEqual([{ section: 'hours', heading: 'Hours' }]);
  });

  it('notices a paragraph that was worded otherwise', () => {
    const worded = aContent([aSection('activity', [figure(21)], { words: 'A good term.' })]);
    expect(compareContents(activity(figure(21)), worded).reworded).toEqual([
      { section: 'activity', heading: 'Who came' },
    ]);
  });

  it('counts another day, and another order of the sections, as no change', () => {
    const later = aContent([aSection('activity', [figure(21)])], '2026-12-01');
    expect(isUnchanged(compareContents(activity(figure(21)), later))).toBe(true);
    const hours = aSection('hours', []);
    const came = aSection('activity', [figure(21)]);
    expect(isUnchanged(compareContents(aContent([hours, came]), aContent([came, hours])))).toBe(true);
  });
});
