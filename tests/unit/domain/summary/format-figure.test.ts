import { describe, expect, it } from 'vitest';
import { formatFigure } from '#shared/domain/summary/format-figure';

describe('formatFigure', () => {
  it.each([
    [1234, 'count', '1,234'],
    [-3, 'count', '−3'],
    [0, 'count', '0'],
    [45, 'minutes', '45 min'],
    [60, 'minutes', '1 h'],
    [75, 'minutes', '1 h 15 min'],
    [72_030, 'minutes', '1,200 h 30 min'],
    [-90, 'minutes', '−1 h 30 min'],
    [123_456, 'pence', '£1,234.56'],
    [-50, 'pence', '−£0.50'],
    [92, 'percent', '92%'],
  ] as const)('writes %s in %s as %s', (value, unit, words) => {
    expect(formatFigure(value, unit)).toBe(words);
  });
});
