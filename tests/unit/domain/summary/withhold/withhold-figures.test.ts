import { describe, expect, it } from 'vitest';
import { column, type DraftTable } from '#shared/domain/summary/figures/draft-table';
import type { Measure } from '#shared/domain/summary/figures/measure';
import { withholdFigures } from '#shared/domain/summary/withhold/withhold-figures';

const people = (key: string, value: number, change: Partial<Measure> = {}): Measure => ({
  key,
  unit: 'count',
  value,
  records: [],
  about: [value],
  ...change,
});

function table(cells: readonly Measure[], total: Measure | null): DraftTable {
  return {
    id: 't',
    caption: 'T',
    rowHeading: 'R',
    columns: [column('c', 'C', 'count', true)],
    rows: cells.map((cell, row) => ({ id: String(row), label: String(row), cells: [cell] })),
    total: total === null ? null : { id: 'total', label: 'All', cells: [total] },
    charted: [],
  };
}
const held = (tables: readonly DraftTable[], alone: readonly Measure[] = []) =>
  [...withholdFigures(tables, alone, 5)].toSorted();

describe('withholdFigures', () => {
  it('withholds a figure of a small group, and tells a nought', () => {
    expect(held([], [people('few', 4), people('none', 0), people('enough', 5)])).toEqual(['few']);
  });

  it('withholds a figure that leaves a small group out', () => {
    expect(held([], [people('came', 20, { about: [20, 2] })])).toEqual(['came']);
  });

  it('withholds what is worked out from a withheld figure', () => {
    const share = people('share', 50, { about: [], from: ['came'] });
    expect(held([], [share, people('came', 3)])).toEqual(['came', 'share']);
  });

  it('withholds by the same rule in every table in which a figure stands', () => {
    const one = table([people('a', 9), people('b', 12)], people('sum', 21));
    const other = table([people('a', 9), people('c', 3), people('d', 30)], people('sum2', 42));
    expect(held([one, other])).toEqual(['a', 'b', 'c']);
  });

  it('withholds a whole column where its total is withheld elsewhere', () => {
    const one = table([people('a', 9), people('b', 12)], people('sum', 21));
    expect(held([one], [people('sum', 21, { about: [21, 1] })])).toEqual(['a', 'b', 'sum']);
  });

  it('puts sums that are not shown to the rule too', () => {
    const mean = (key: string) => people(`${key}.each`, 10, { about: [], from: [key] });
    const hidden = [people('a', 3), people('b', 9), people('c', 20)];
    const means: DraftTable = {
      ...table(
        hidden.map(({ key }) => mean(key)),
        null,
      ),
      behind: [{ cells: hidden, sum: people('sum', 32) }],
    };
    expect(held([means])).toEqual(['a', 'a.each', 'b', 'b.each']);
  });

  it('never withholds what tells of nobody', () => {
    const money = table(
      [people('f', 1, { about: [] }), people('g', 2, { about: [] })],
      people('sum', 3, { about: [] }),
    );
    expect(held([money])).toEqual([]);
  });
});
