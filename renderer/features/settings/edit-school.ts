import type { School } from '#shared/domain/school/school';
import { run, runAndTell } from '../../state/actions';

type Fields = Partial<Omit<School, 'isSample'>>;

/** Changes settings of the school, as one step that can be undone. */
export const editSchool = (fields: Fields) => run({ name: 'school.edit', input: { fields } });

/** The same for a change that reaches beyond what is before one's eyes: says so, with a way back. */
export const editSchoolAndTell = (fields: Fields) => runAndTell({ name: 'school.edit', input: { fields } });
