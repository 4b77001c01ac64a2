import type { Command } from '#shared/document/commands/commands';
import type { Enquiry, EnquiryId } from '#shared/domain/enquiry/enquiry';
import { run } from '../../../state/actions';
import { useDesk } from '../../../state/desk-state';
import { inTurn } from '../../../state/in-turn';

type Fields = Extract<Command, { readonly name: 'enquiry.edit' }>['input']['fields'];

/** Changes what is written of an enquiry, as one step that can be undone; two changes at once both hold. */
export function editEnquiry(
  enquiryId: EnquiryId,
  change: Fields | ((enquiry: Enquiry) => Fields),
): Promise<unknown> {
  return inTurn(async () => {
    const enquiry = useDesk.getState().document?.enquiries[enquiryId];
    if (enquiry === undefined) return;
    const fields = typeof change === 'function' ? change(enquiry) : change;
    await run({ name: 'enquiry.edit', input: { enquiryId, fields } });
  });
}
