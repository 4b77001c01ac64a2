import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakBefore } from '../../../renderer/print/sheet';
import { splitIntoPages } from '../../../renderer/print/split-into-pages';

const row = (height: number, breakBefore: BreakBefore = 'avoid') => ({ height, breakBefore });
const sizes = (rows: Parameters<typeof splitIntoPages>[0], first: number, next = first) =>
  splitIntoPages(rows, first, next).map(({ from, to }) => to - from);

describe('splitIntoPages', () => {
  it('keeps everything on one page that fits', () => {
    expect(sizes([row(40), row(40), row(20)], 100)).toEqual([3]);
  });

  it('fills earlier pages first', () => {
    expect(sizes([row(30), row(30), row(30), row(30), row(30)], 100)).toEqual([3, 2]);
  });

  it('leaves more room on the pages after the first', () => {
    expect(sizes([row(30), row(30), row(30), row(30), row(30)], 60, 90)).toEqual([2, 3]);
  });

  it('ends a page where a block ends, when that takes no more pages', () => {
    expect(sizes([row(40), row(40), row(40, 'good'), row(40)], 130)).toEqual([2, 2]);
  });

  it('never leaves a heading at the foot of a page', () => {
    expect(sizes([row(30), row(30), row(30, 'good'), row(30, 'never'), row(30)], 100)).toEqual([2, 3]);
  });

  it('does not leave a single row on the last page', () => {
    expect(sizes([row(30), row(30), row(30), row(30)], 100)).toEqual([2, 2]);
  });

  it('gives a row taller than a page one to itself', () => {
    expect(sizes([row(30), row(500), row(30)], 100)).toEqual([1, 1, 1]);
  });

  it('makes one page of nothing', () => {
    expect(splitIntoPages([], 100, 100)).toEqual([{ from: 0, to: 0 }]);
  });

  it('loses no row, repeats none, and overfills no page', () => {
    const rows = fc.array(
      fc.record({
        height: fc.integer({ min: 5, max: 90 }),
        breakBefore: fc.constantFrom('good', 'avoid', 'never'),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 90, max: 300 }),
        fc.integer({ min: 90, max: 300 }),
        (list, first, next) => {
          const pages = splitIntoPages(list, first, next);
          expect(pages.flatMap(({ from, to }) => list.slice(from, to))).toEqual(list);
          pages.forEach(({ from, to }, page) => {
            const height = list.slice(from, to).reduce((sum, each) => sum + each.height, 0);
            expect(height).toBeLessThanOrEqual((page === 0 ? first : next) + 0.5);
          });
        },
      ),
    );
  });
});
