import { useParams } from '@tanstack/react-router';
import type { Award } from '#shared/domain/bursary/award';
import { useDocument } from '../../state/use-document';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { AwardPage } from './award/award-page';

/** One award's page, by the id in its address. */
export function AwardScreen() {
  const { awardId } = useParams({ strict: false });
  const awards = useDocument((document) => document.awards);
  const funds = useDocument((document) => document.funds);
  const award = Object.values<Award>(awards).find(({ id }) => id === awardId);
  const fund = award === undefined ? undefined : funds[award.fundId];
  if (award === undefined || fund === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This award is no longer there"
        actions={<Link href="/bursaries">All awards</Link>}
      >
        It may have been a draft that was removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  return <AwardPage key={award.id} award={award} fund={fund} />;
}
