import { describe, expect, it } from 'vitest';
import { addStaffGroup } from '#shared/domain/school/add-staff-group';
import { DEFAULT_STAFF_GROUPS } from '#shared/domain/school/school';

describe('addStaffGroup', () => {
  it('puts the new group last, without the spaces round its name', () => {
    const added = addStaffGroup(DEFAULT_STAFF_GROUPS, '  Music teachers ');
    expect(added.ok && added.value.at(-1)).toEqual({ id: 'music teachers', label: 'Music teachers' });
    expect(added.ok && added.value).toHaveLength(DEFAULT_STAFF_GROUPS.length + 1);
  });

  it('refuses a name that is empty', () => {
    expect(addStaffGroup(DEFAULT_STAFF_GROUPS, '   ').ok).toBe(false);
  });

  it('refuses a name that the school has, whatever its capitals', () => {
    expect(addStaffGroup(DEFAULT_STAFF_GROUPS, 'OFFICE STAFF')).toMatchObject({
      ok: false,
      error: { message: 'There is a group of this name: Office staff.' },
    });
  });

  it('refuses a name that another group had first', () => {
    const reworded = [{ id: 'lunchtime', label: 'Midday staff' }];
    expect(addStaffGroup(reworded, 'Lunchtime').ok).toBe(false);
  });
});
