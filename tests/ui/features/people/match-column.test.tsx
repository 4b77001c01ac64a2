import { describe, expect, it } from 'vitest';
import { hasNames, matchColumn } from '../../../../renderer/features/people/import/match-column';

const columns = [
  { header: 'Mail', field: 'email' },
  { header: 'Work mail', field: 'ignore' },
  { header: 'Gender', field: 'ignore' },
] as const;

describe('matchColumn', () => {
  it('takes a field from the column that held it before', () => {
    expect(matchColumn(columns, 1, 'email').map(({ field }) => field)).toEqual(['ignore', 'email', 'ignore']);
  });

  it('leaves the others alone when a column is left out', () => {
    expect(matchColumn(columns, 0, 'ignore').map(({ field }) => field)).toEqual([
      'ignore',
      'ignore',
      'ignore',
    ]);
  });
});

describe('hasNames', () => {
  it('knows a list without any name', () => {
    expect(hasNames(columns)).toBe(false);
    expect(hasNames([...columns, { header: 'Name', field: 'fullName' }])).toBe(true);
  });
});
