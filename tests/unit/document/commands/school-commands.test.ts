import { describe, expect, it } from 'vitest';
import { carryOut, theSchool, words } from './carry-out';

const autumn = {
  name: 'Autumn',
  startDay: '2026-09-02',
  endDay: '2026-12-18',
  halfTermStartDay: '2026-10-26',
  halfTermEndDay: '2026-10-30',
};

describe('school.edit', () => {
  it('changes the school’s settings', () => {
    const done = carryOut({ name: 'school.edit', input: { fields: { name: 'Harbour Lane' } } });
    expect(words(done)).toBe('Edit the school’s settings');
    expect(done.document.school.name).toBe('Harbour Lane');
  });

  it('refuses two staff groups of one name', () => {
    const group = { id: 'office', label: 'Office' };
    const done = carryOut({ name: 'school.edit', input: { fields: { staffGroups: [group, group] } } });
    expect(words(done)).toBe('Two staff groups have the same name. The old list was kept.');
    expect(done.document).toBe(theSchool);
  });

  it('refuses a term that ends before it starts', () => {
    const year = { name: '2026/27', terms: [{ ...autumn, endDay: '2026-09-01' }], insetDays: [] };
    const done = carryOut({ name: 'school.edit', input: { fields: { academicYears: [year] } } });
    expect(words(done)).toBe('Autumn 2026/27 would end before it starts. The old dates were kept.');
  });
});
