import { describe, expect, it } from 'vitest';
import { isSmallGroup } from '#shared/domain/summary/withhold/is-small-group';
import { withholdPart, type PartCell } from '#shared/domain/summary/withhold/withhold-part';
import { listGivenAway, type Seen } from './enumerate-fillings';

/** Those who came, of those invited, whose numbers are told beside them. */
function publishCame(came: readonly number[], invited: readonly number[], limit: number): Seen {
  const total = came.reduce((sum, value) => sum + value, 0);
  const all = invited.reduce((sum, value) => sum + value, 0);
  if (isSmallGroup(total, limit) || isSmallGroup(all - total, limit)) {
    return { cells: came.map(() => null), total: null };
  }
  const cells = came.map((people, row): PartCell => {
    const leftOut = (invited[row] ?? 0) - people;
    return { people, leftOut, isHeld: isSmallGroup(people, limit) || isSmallGroup(leftOut, limit) };
  });
  const held = withholdPart(cells, limit);
  return { cells: came.map((value, row) => (held.has(row) ? null : value)), total };
}

describe('withholdPart', () => {
  it('tells all where neither those who came nor those who stayed away are few', () => {
    expect(publishCame([20, 8], [20, 14], 5)).toEqual({ cells: [20, 8], total: 28 });
  });

  it('withholds a group of which few stayed away, with its partner', () => {
    expect(publishCame([18, 8, 10, 20], [20, 14, 20, 30], 5)).toEqual({
      cells: [null, null, 10, 20],
      total: 56,
    });
  });

  it.each([
    { limit: 3, invited: [5] },
    { limit: 3, invited: [4, 5] },
    { limit: 5, invited: [6, 9] },
    { limit: 3, invited: [3, 3, 3] },
    { limit: 3, invited: [4, 5, 3] },
    { limit: 5, invited: [5, 6, 8] },
    { limit: 3, invited: [3, 4, 3, 5] },
    { limit: 4, invited: [6, 4, 5, 7] },
    { limit: 3, invited: [3, 3, 4, 3, 3] },
  ])(
    'leaves two values or more to each withheld figure where $invited are invited, limit $limit, for whoever knows the rule',
    ({ limit, invited }) => {
      const { givenAway, withheld } = listGivenAway(
        invited,
        (came) => publishCame(came, invited, limit),
        () => true,
      );
      expect(givenAway).toEqual([]);
      expect(withheld).toBeGreaterThan(1);
    },
  );
});
