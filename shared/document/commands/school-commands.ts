import { z } from 'zod';
import { ok, refuse } from '../../lib/result';
import { school } from '../../domain/school/school';
import { assignChanged, defineCommand } from './command';

export const editSchool = defineCommand({
  name: 'school.edit',
  input: z.strictObject({ fields: school.unwrap().omit({ isSample: true }).partial() }),
  apply: (draft, { fields }) => {
    const groups = fields.staffGroups ?? draft.school.staffGroups;
    const ids = new Set(groups.map((group) => group.id));
    if (ids.size !== groups.length) {
      return refuse('staff-group-twice', 'Two staff groups have the same name. The old list was kept.');
    }
    for (const year of fields.academicYears ?? []) {
      for (const term of year.terms) {
        if (term.endDay < term.startDay) {
          return refuse(
            'term-backwards',
            `${term.name} ${year.name} would end before it starts. The old dates were kept.`,
          );
        }
      }
    }
    assignChanged(draft.school, fields);
    return ok('Edit the school’s settings');
  },
});
