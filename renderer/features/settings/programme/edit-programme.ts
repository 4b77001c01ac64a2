import type { ProgrammeSettings } from '#shared/domain/activity/programme-settings';
import { useDocument } from '../../../state/use-document';
import { editSchool, editSchoolAndTell } from '../edit-school';

/** The school's settings of its programme, and how to change them as one step that can be undone. */
export function useProgrammeSettings() {
  const settings = useDocument((document) => document.school.programme);
  return {
    settings,
    edit: (fields: Partial<ProgrammeSettings>) =>
      void editSchool(({ programme }) => ({ programme: { ...programme, ...fields } })),
    /** For a change that reaches into records. */
    editAndTell: (fields: Partial<ProgrammeSettings>) =>
      void editSchoolAndTell({ programme: { ...settings, ...fields } }),
  };
}
