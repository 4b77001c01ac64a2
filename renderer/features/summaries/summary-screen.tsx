import { useParams } from '@tanstack/react-router';
import { useDocument } from '../../state/use-document';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { SummaryPage } from './page/summary-page';

/** One summary's page, by the id in its address. */
export function SummaryScreen() {
  const { summaryId } = useParams({ strict: false });
  const summaries = useDocument((document) => document.summaries);
  const summary = Object.values(summaries).find(({ id }) => id === summaryId);
  if (summary === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This summary is no longer there"
        actions={<Link href="/summaries">All summaries</Link>}
      >
        It may have been removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  return <SummaryPage key={summary.id} summary={summary} />;
}
