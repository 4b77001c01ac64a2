import type { EnquirySettings } from '#shared/domain/enquiry/enquiry-settings';
import { useDocument } from '../../../state/use-document';
import { editSchool, withChange, type ChangeOf } from '../edit-school';

/** The school's settings of enquiries, and how to change them as one step that can be undone. */
export function useEnquirySettings() {
  const settings = useDocument((document) => document.school.enquiries);
  const edit = (change: ChangeOf<EnquirySettings>) =>
    editSchool(({ enquiries }) => ({ enquiries: withChange(enquiries, change) }));
  return { settings, edit };
}
