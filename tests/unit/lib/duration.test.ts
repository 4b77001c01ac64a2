import { describe, expect, it } from 'vitest';
import { formatDuration } from '#shared/lib/duration';

describe('formatDuration', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [135, '2 h 15 min'],
    [106_680, '1,778 h'],
    [-75, '−1 h 15 min'],
  ])('writes %i minutes as %s', (minutes, words) => {
    expect(formatDuration(minutes)).toBe(words);
  });
});
