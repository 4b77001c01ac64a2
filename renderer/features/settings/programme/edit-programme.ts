import type { ProgrammeSettings } from '#shared/domain/activity/programme-settings';
import { useDocument } from '../../../state/use-document';
import { editSchool, editSchoolAndTell, withChange, type ChangeOf } from '../edit-school';

/** The school's settings of its programme, and how to change them as one step that can be undone. */
export function useProgrammeSettings() {
  const settings = useDocument((document) => document.school.programme);
  return {
    settings,
    edit: (change: ChangeOf<ProgrammeSettings>) =>
      void editSchool(({ programme }) => ({ programme: withChange(programme, change) })),
    /** For a change that reaches into records. */
    editAndTell: (change: ChangeOf<ProgrammeSettings>) =>
      void editSchoolAndTell(({ programme }) => ({ programme: withChange(programme, change) })),
  };
}
