import { useParams } from '@tanstack/react-router';
import type { Activity } from '#shared/domain/activity/activity';
import { useDocument } from '../../state/use-document';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { ActivityPage } from './page/activity-page';

/** One activity's page, by the id in its address. */
export function ActivityScreen() {
  const { activityId } = useParams({ strict: false });
  const activities = useDocument((document) => document.activities);
  const activity = Object.values<Activity>(activities).find(({ id }) => id === activityId);
  if (activity === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This activity is no longer there"
        actions={<Link href="/activities">All activities</Link>}
      >
        It may have been removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  return <ActivityPage key={activity.id} activity={activity} />;
}
