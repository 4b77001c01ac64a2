import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmallGroup } from '#shared/domain/summary/withhold/is-small-group';
import { withholdColumn, type ColumnCell } from '#shared/domain/summary/withhold/withhold-column';
import { listGivenAway, type Seen } from './enumerate-fillings';

/** A column of counts of people, in which the total is told unless it is of a small group itself. */
function publishCounts(filling: readonly number[], limit: number): Seen {
  const total = filling.reduce((sum, value) => sum + value, 0);
  const nothing = { cells: filling.map(() => null), total: null };
  if (isSmallGroup(total, limit)) return nothing;
  const cells = filling.map((value): ColumnCell => ({
    value,
    people: value,
    isHeld: isSmallGroup(value, limit),
  }));
  const held = withholdColumn(cells, limit);
  if (held === 'all') return nothing;
  return { cells: filling.map((value, row) => (held.has(row) ? null : value)), total };
}

describe('withholdColumn', () => {
  it('withholds nothing where no group is small', () => {
    expect(publishCounts([11, 0, 7], 5)).toEqual({ cells: [11, 0, 7], total: 18 });
  });

  it('withholds small groups and tells the others', () => {
    expect(publishCounts([11, 3, 2], 5)).toEqual({ cells: [11, null, null], total: 16 });
  });

  it('withholds the next smallest too where one small group could be worked out from the total', () => {
    expect(publishCounts([20, 3, 9], 5)).toEqual({ cells: [20, null, null], total: 32 });
  });

  it('withholds more where the small groups together are still a small group', () => {
    expect(publishCounts([20, 1, 2, 8], 5)).toEqual({ cells: [20, null, null, null], total: 31 });
  });

  it('withholds more where all that is withheld is the same', () => {
    expect(publishCounts([20, 3, 3, 8], 5)).toEqual({ cells: [20, null, null, null], total: 34 });
  });

  it('tells of rows without anybody where others will do', () => {
    expect(publishCounts([20, 3, 0], 5)).toEqual({ cells: [null, null, 0], total: 23 });
  });

  it('withholds the total too where nothing else will do', () => {
    expect(publishCounts([3, 3, 3], 5)).toEqual({ cells: [null, null, null], total: null });
  });

  it.each([
    { limit: 3, rows: 1 },
    { limit: 5, rows: 1 },
    { limit: 3, rows: 2 },
    { limit: 5, rows: 2 },
    { limit: 3, rows: 3 },
    { limit: 4, rows: 3 },
    { limit: 5, rows: 3 },
    { limit: 3, rows: 4 },
  ])(
    'leaves two values or more to each withheld figure of every column of $rows rows, limit $limit, for whoever knows the rule',
    ({ limit, rows }) => {
      const asked = rows === 4 ? limit + 2 : limit + 3;
      const mosts = Array.from({ length: rows }, () => (rows === 4 ? 12 : asked * 2));
      const { givenAway, withheld } = listGivenAway(
        mosts,
        (filling) => publishCounts(filling, limit),
        (filling) => filling.every((value) => value <= asked),
      );
      expect(givenAway).toEqual([]);
      expect(withheld).toBeGreaterThan(1);
    },
  );

  it('withholds the same rows in whatever order the withheld figures stand', () => {
    const column = fc.record({
      limit: fc.integer({ min: 3, max: 6 }),
      filling: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 2, maxLength: 7 }),
      turns: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(column, ({ limit, filling, turns }) => {
        const seen = publishCounts(filling, limit);
        const hidden = filling.flatMap((value, row) => (seen.cells[row] === null ? [{ value, row }] : []));
        const turned = [...filling];
        hidden.forEach(({ row }, at) => {
          turned[row] = hidden[(at + turns) % hidden.length]?.value ?? 0;
        });
        expect(publishCounts(turned, limit)).toEqual(seen);
      }),
    );
  });

  it('gives away no sum of a small group', () => {
    const column = fc.record({
      limit: fc.integer({ min: 3, max: 8 }),
      filling: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(column, ({ limit, filling }) => {
        const { cells, total } = publishCounts(filling, limit);
        const told = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
        expect(total !== null && isSmallGroup(total - told, limit)).toBe(false);
      }),
    );
  });
});
