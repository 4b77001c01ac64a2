import type { School } from '#shared/domain/school/school';
import type { Result } from '#shared/lib/result';
import { run, runAndTell } from '../../state/actions';
import { useDesk } from '../../state/desk-state';

type Fields = Partial<Omit<School, 'isSample'>>;

/** Edits under way, one after the other: each starts from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes settings of the school, as one step that can be undone. Where the new value is made of the old one, give how: then
 * two changes at once both hold.
 */
export function editSchool(change: Fields | ((school: School) => Fields)): Promise<Result<string>> {
  const edit = () => {
    const school = useDesk.getState().document?.school;
    const made = typeof change === 'function' ? school && change(school) : change;
    return run({ name: 'school.edit', input: { fields: made ?? {} } });
  };
  const done = last.then(edit, edit);
  last = done;
  return done;
}

/** The same for a change that reaches beyond what is before one's eyes: says so, with a way back. */
export const editSchoolAndTell = (fields: Fields) => runAndTell({ name: 'school.edit', input: { fields } });
