import { describe, expect, it } from 'vitest';
import { badgeNamePoints } from '../../../renderer/print/sheets/badge-name-points';

describe('badgeNamePoints', () => {
  it('sets a short name as large as a badge allows', () => {
    expect(badgeNamePoints('Mei Rashid')).toBe(28);
  });

  it('makes a long word small enough to stay on one line', () => {
    expect(badgeNamePoints('Grzegorz Brzęczyszczykiewicz')).toBeLessThan(21);
  });

  it('makes a name of many words small enough for three lines', () => {
    const points = badgeNamePoints('Maria Fernanda Isabella Alexandra de la Cruz Montgomery Whitfield');
    expect(points).toBeLessThan(28);
    expect(points).toBeGreaterThan(11);
  });

  it('never gets smaller than can be read across a table', () => {
    expect(badgeNamePoints('x'.repeat(120))).toBe(11);
  });
});
