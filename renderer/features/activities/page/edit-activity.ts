import type { Activity, ActivityId } from '#shared/domain/activity/activity';
import { run } from '../../../state/actions';
import { useDesk } from '../../../state/desk-state';
import { inTurn } from '../../../state/in-turn';

/** Changes some of an activity, as one step that can be undone; two changes at once both hold. */
export function editActivity(id: ActivityId, change: Partial<Activity>): Promise<unknown> {
  return inTurn(async () => {
    const activity = useDesk.getState().document?.activities[id];
    if (activity === undefined) return;
    await run({ name: 'activity.save', input: { activity: { ...activity, ...change } } });
  });
}
