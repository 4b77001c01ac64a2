import { useParams } from '@tanstack/react-router';
import { useDocument } from '../../state/use-document';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { VisitPage } from './visit/visit-page';

/** One governors' visit, by the id in its address. */
export function VisitScreen() {
  const { visitId } = useParams({ strict: false });
  const visits = useDocument((document) => document.visits);
  const visit = Object.values(visits).find(({ id }) => id === visitId);
  if (visit === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This visit is no longer there"
        actions={<Link href="/governors/visits">All visits</Link>}
      >
        It may have been removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  return <VisitPage key={visit.id} visit={visit} />;
}
