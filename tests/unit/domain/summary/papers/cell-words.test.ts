import { describe, expect, it } from 'vitest';
import { sayCell, sayWithheld } from '#shared/domain/summary/papers/cell-words';
import { aSection, aSummaryContent } from '../../../../support/a-summary';

describe('sayCell', () => {
  it('writes a figure in its column’s unit', () => {
    const figure = { kind: 'figure', key: 'a', value: 12_345 } as const;
    expect(sayCell(figure, 'pence')).toBe('£123.45');
    expect(sayCell(figure, 'count')).toBe('12,345');
  });

  it('says of a withheld figure nothing but that', () => {
    expect(sayCell({ kind: 'withheld', key: 'a' }, 'count')).toBe('withheld');
  });
});

describe('sayWithheld', () => {
  it('tells the limit where something is withheld', () => {
    expect(sayWithheld(aSummaryContent({ smallGroup: 7 }))).toContain('fewer than 7 people');
  });

  it('is silent where nothing is', () => {
    const sections = [aSection('priorities', { heading: 'Our priorities' })];
    expect(sayWithheld(aSummaryContent({ sections }))).toBeNull();
  });
});
