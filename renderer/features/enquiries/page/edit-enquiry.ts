import type { Command } from '#shared/document/commands/commands';
import type { Enquiry, EnquiryId } from '#shared/domain/enquiry/enquiry';
import { run } from '../../../state/actions';
import { useDesk } from '../../../state/desk-state';

type Fields = Extract<Command, { readonly name: 'enquiry.edit' }>['input']['fields'];

/** Edits under way, one after the other: each starts from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

/** Changes what is written of an enquiry, as one step that can be undone; two changes at once both hold. */
export function editEnquiry(
  enquiryId: EnquiryId,
  change: Fields | ((enquiry: Enquiry) => Fields),
): Promise<unknown> {
  const edit = async () => {
    const enquiry = useDesk.getState().document?.enquiries[enquiryId];
    if (enquiry === undefined) return;
    const fields = typeof change === 'function' ? change(enquiry) : change;
    await run({ name: 'enquiry.edit', input: { enquiryId, fields } });
  };
  last = last.then(edit, edit);
  return last;
}
