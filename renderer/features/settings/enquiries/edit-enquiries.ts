import type { EnquirySettings } from '#shared/domain/enquiry/enquiry-settings';
import { useDocument } from '../../../state/use-document';
import { editSchool } from '../edit-school';

/** The school's settings of enquiries, and how to change them as one step that can be undone. */
export function useEnquirySettings() {
  const settings = useDocument((document) => document.school.enquiries);
  const edit = (fields: Partial<EnquirySettings>) =>
    editSchool(({ enquiries }) => ({ enquiries: { ...enquiries, ...fields } }));
  return { settings, edit };
}
