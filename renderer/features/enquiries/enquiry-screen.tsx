import { useParams } from '@tanstack/react-router';
import { useDocument } from '../../state/use-document';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { EnquiryPage } from './page/enquiry-page';

/** One enquiry's page, by the id in its address. */
export function EnquiryScreen() {
  const { enquiryId } = useParams({ strict: false });
  const enquiries = useDocument((document) => document.enquiries);
  const enquiry = Object.values(enquiries).find(({ id }) => id === enquiryId);
  if (enquiry === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This enquiry is no longer there"
        actions={<Link href="/enquiries">All enquiries</Link>}
      >
        It may have been removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  return <EnquiryPage key={enquiry.id} enquiry={enquiry} />;
}
