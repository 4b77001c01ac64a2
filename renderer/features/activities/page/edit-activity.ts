import type { Activity, ActivityId } from '#shared/domain/activity/activity';
import { run } from '../../../state/actions';
import { useDesk } from '../../../state/desk-state';

/** Edits under way, one after the other: each starts from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

/** Changes some of an activity, as one step that can be undone; two changes at once both hold. */
export function editActivity(id: ActivityId, change: Partial<Activity>): Promise<unknown> {
  const edit = async () => {
    const activity = useDesk.getState().document?.activities[id];
    if (activity === undefined) return;
    await run({ name: 'activity.save', input: { activity: { ...activity, ...change } } });
  };
  last = last.then(edit, edit);
  return last;
}
