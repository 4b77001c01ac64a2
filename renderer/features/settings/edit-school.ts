import type { School } from '#shared/domain/school/school';
import type { Result } from '#shared/lib/result';
import { run, runAndTell } from '../../state/actions';
import { useDesk } from '../../state/desk-state';
import { inTurn } from '../../state/in-turn';

type Fields = Partial<Omit<School, 'isSample'>>;

/**
 * Changes settings of the school, as one step that can be undone. Where the new value is made of the old one, give how: then
 * two changes at once both hold.
 */
export function editSchool(change: Fields | ((school: School) => Fields)): Promise<Result<string>> {
  return inTurn(() => {
    const school = useDesk.getState().document?.school;
    const made = typeof change === 'function' ? school && change(school) : change;
    return run({ name: 'school.edit', input: { fields: made ?? {} } });
  });
}

/** The same for a change that reaches beyond what is before one's eyes: says so, with a way back. */
export const editSchoolAndTell = (fields: Fields) => runAndTell({ name: 'school.edit', input: { fields } });
