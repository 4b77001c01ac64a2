import { describe, expect, it } from 'vitest';
import { weighGoals } from '#shared/domain/mentoring/pairing-solver/weigh-goals';

describe('weighGoals', () => {
  it('puts one step of an earlier goal above everything that later ones can reach', () => {
    const weigh = weighGoals<readonly [number, number, number]>([
      { gain: ([people]) => people, most: 3 },
      { gain: ([, kept]) => kept, most: 3 },
      { gain: ([, , points]) => points, most: 300 },
    ]);
    expect(weigh([0, 0, 1])).toBe(1);
    expect(weigh([0, 1, 0])).toBe(301);
    expect(weigh([1, 0, 0])).toBe(1 + 300 + 3 * 301);
  });

  it('weighs nothing when there is no goal', () => {
    expect(weighGoals([])('any pair')).toBe(0);
  });
});
