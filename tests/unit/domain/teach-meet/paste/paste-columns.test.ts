import { describe, expect, it } from 'vitest';
import { matchPasteColumns } from '#shared/domain/teach-meet/paste/paste-columns';

describe('matchPasteColumns', () => {
  it('reads headings in any order', () => {
    expect(
      matchPasteColumns([
        ['Speaker(s)', 'Talk title', 'Mins', 'Strand', 'Staff Group', 'Equipment needed', 'Votes'],
      ]),
    ).toEqual({
      hasHeader: true,
      fields: ['presenters', 'title', 'minutes', 'theme', 'staffGroup', 'needs', 'demand'],
    });
  });

  it('leaves out a column whose heading says nothing', () => {
    expect(matchPasteColumns([['Timestamp', 'Name', 'Title']]).fields).toEqual([null, 'presenters', 'title']);
  });

  it('gives no field to two columns', () => {
    expect(matchPasteColumns([['Title', 'Topic', 'Presenter']]).fields).toEqual([
      'title',
      null,
      'presenters',
    ]);
  });

  it('takes rows without headings in the usual order', () => {
    const rows = [
      ['Phonics for all', 'Priya Shah', 'Reading', '7'],
      ['Chalk', 'Tom Bell', 'Maths', '2'],
    ];
    expect(matchPasteColumns(rows)).toEqual({
      hasHeader: false,
      fields: ['title', 'presenters', 'theme', 'minutes'],
    });
  });

  it('sees minutes and a status by what the cells look like', () => {
    const rows = [
      ['Phonics for all', '10 min', 'yes', 'Priya Shah'],
      ['Chalk', '7', 'tbc', 'Tom Bell'],
    ];
    expect(matchPasteColumns(rows).fields).toEqual(['title', 'minutes', 'status', 'presenters']);
  });

  it('takes a single column for titles, even where a title is a word that a heading could be', () => {
    expect(matchPasteColumns([['Why we count'], ['Focus']])).toEqual({ hasHeader: false, fields: ['title'] });
  });
});
