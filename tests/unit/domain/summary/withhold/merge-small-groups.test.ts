import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSmallGroups } from '#shared/domain/summary/withhold/merge-small-groups';

const sizes = (...of: readonly number[]) =>
  mergeSmallGroups(
    of.map((size) => ({ size })),
    5,
  ).map(({ size }) => size);

describe('mergeSmallGroups', () => {
  it('leaves groups that are large enough as they are', () => {
    expect(sizes(20, 5, 7)).toEqual([20, 5, 7]);
  });

  it('puts a small group together with the next smallest', () => {
    expect(sizes(20, 3, 7)).toEqual([20, 10]);
  });

  it('puts small groups together, and no more where that is enough', () => {
    expect(sizes(20, 3, 4, 7)).toEqual([20, 7, 7]);
  });

  it('leaves out groups without anybody', () => {
    expect(sizes(0, 8)).toEqual([8]);
  });

  it('keeps everybody once, and leaves no small group in a school that is large enough', () => {
    const school = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(school, (of) => {
        const merged = sizes(...of);
        const all = of.reduce((sum, size) => sum + size, 0);
        expect(merged.reduce((sum, size) => sum + size, 0)).toBe(all);
        // A school of fewer than five people has but the one group, and that is small.
        const small = merged.filter((size) => size < 5);
        expect(small).toEqual(all > 0 && all < 5 ? [all] : []);
      }),
    );
  });
});
