import { describe, expect, it } from 'vitest';
import { weighColumns } from '#shared/domain/summary/papers/weigh-columns';

describe('weighColumns', () => {
  it('shares out the whole width, more of it to hours than to counts', () => {
    const column = (unit: 'count' | 'minutes') => ({ id: unit, label: unit, unit, adds: true });
    const { name, columns } = weighColumns([column('count'), column('minutes')]);
    expect(columns[1]).toBeGreaterThan(columns[0] ?? 1);
    expect(columns.reduce((sum, share) => sum + share, name)).toBeCloseTo(1);
  });
});
