import type { MentoringSettings } from '#shared/domain/mentoring/mentoring-settings';
import { useDocument } from '../../../state/use-document';
import { editSchool } from '../edit-school';

/** The school's settings of mentoring and coaching, and how to change them as one step that can be undone. */
export function useMentoringSettings() {
  const settings = useDocument((document) => document.school.mentoring);
  const edit = (fields: Partial<MentoringSettings>) =>
    void editSchool(({ mentoring }) => ({ mentoring: { ...mentoring, ...fields } }));
  return { settings, edit };
}
