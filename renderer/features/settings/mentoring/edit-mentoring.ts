import type { MentoringSettings } from '#shared/domain/mentoring/mentoring-settings';
import { useDocument } from '../../../state/use-document';
import { editSchool, withChange, type ChangeOf } from '../edit-school';

/** The school's settings of mentoring and coaching, and how to change them as one step that can be undone. */
export function useMentoringSettings() {
  const settings = useDocument((document) => document.school.mentoring);
  const edit = (change: ChangeOf<MentoringSettings>) =>
    void editSchool(({ mentoring }) => ({ mentoring: withChange(mentoring, change) }));
  return { settings, edit };
}
