import { useParams } from '@tanstack/react-router';
import { useDocument } from '../../../state/use-document';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { PairingPage } from './pairing-page';

/** One pairing's page, by the id in its address. */
export function PairingScreen() {
  const { pairingId } = useParams({ strict: false });
  const pairings = useDocument((document) => document.pairings);
  const pairing = Object.values(pairings).find(({ id }) => id === pairingId);
  if (pairing === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This pairing is no longer there"
        actions={<Link href="/mentoring">All pairings</Link>}
      >
        It may have been removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  return <PairingPage key={pairing.id} pairing={pairing} />;
}
