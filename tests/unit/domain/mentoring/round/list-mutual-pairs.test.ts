import { describe, expect, it } from 'vitest';
import { listMutualPairs } from '#shared/domain/mentoring/round/list-mutual-pairs';
import { proposedPair } from './build-round';

const pairs = (...groups: readonly (readonly string[])[]) => groups.map((people) => proposedPair(people));

describe('listMutualPairs', () => {
  it('lists two who would mentor each other once, in the order of the first of their pairs', () => {
    const found = listMutualPairs(
      'mentoring',
      pairs(['Mei', 'Tom'], ['Mei', 'Ann'], ['Tom', 'Mei'], ['Ann', 'Tom']),
    );
    expect(found).toEqual([['Mei', 'Tom']]);
  });

  it('lists nobody where everybody’s mentor is mentored by somebody else', () => {
    expect(listMutualPairs('mentoring', pairs(['Mei', 'Tom'], ['Tom', 'Ann'], ['Ann', 'Mei']))).toEqual([]);
  });

  it('lists nobody in co-coaching, which is mutual by itself', () => {
    expect(listMutualPairs('co-coaching', pairs(['Mei', 'Tom'], ['Tom', 'Mei']))).toEqual([]);
  });
});
