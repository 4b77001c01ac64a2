import { describe, expect, it } from 'vitest';
import { seedRandom } from '#shared/lib/random-source';

const draw = (seed: number, count: number) => {
  const source = seedRandom(seed);
  return Array.from({ length: count }, () => source.below(6));
};

describe('seedRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });

  it('stays below its bound and reaches every number under it about as often', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    for (const number of draw(1, 6000)) counts[number] = (counts[number] ?? 0) + 1;
    expect(counts.reduce((sum, count) => sum + count)).toBe(6000);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
