import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';

/** An address that names nothing: a record that has since been removed, for example. */
export function NotFoundScreen() {
  return (
    <EmptyState headingLevel={1} title="There is nothing here" actions={<Link href="/">Go to Today</Link>}>
      What this page showed may have been removed. Undo (Ctrl+Z) brings back the last change.
    </EmptyState>
  );
}
