import type { Command } from '#shared/document/commands/commands';
import type { EnquiryId } from '#shared/domain/enquiry/enquiry';
import { run } from '../../../state/actions';

type Fields = Extract<Command, { readonly name: 'enquiry.edit' }>['input']['fields'];

/** Changes what is written of an enquiry, as one step that can be undone. */
export const editEnquiry = (enquiryId: EnquiryId, fields: Fields) =>
  run({ name: 'enquiry.edit', input: { enquiryId, fields } });
