import { z } from 'zod';
import { activity, activityId, programmeTags } from '../../domain/activity/activity';
import { attendance, teachMeetId } from '../../domain/teach-meet/teach-meet';
import { formatDay } from '../../lib/day';
import { plural } from '../../lib/plural';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';
import { findTeachMeet } from './find-teach-meet';

/** Keeps an activity, new or changed. */
export const saveActivity = defineCommand({
  name: 'activity.save',
  input: z.strictObject({ activity }),
  apply: (draft, { activity: saved }) => {
    const unknown = [...saved.invited, ...(saved.attended ?? [])].find(
      (id) => draft.people[id] === undefined,
    );
    if (unknown !== undefined) {
      return refuse(
        'person-unknown',
        'Somebody on the register is no longer in the list. Nothing was changed. Take them off the register first.',
      );
    }
    const before = draft.activities[saved.id];
    const words = `“${saved.title}” on ${formatDay(saved.day)}`;
    if (before === undefined) {
      Object.assign(draft.activities, { [saved.id]: saved });
      return ok(`Add ${words}`);
    }
    const takesRegister = before.attended === null && saved.attended !== null;
    assignChanged(before, saved);
    return ok(`${takesRegister ? 'Take the register of' : 'Edit'} ${words}`);
  },
});

/** Takes activities out with their registers, all in one step; refuses where one is gone already. */
export const removeActivities = defineCommand({
  name: 'activity.remove',
  input: z.strictObject({ ids: z.array(activityId).min(1) }),
  apply: (draft, { ids }) => {
    const titles: string[] = [];
    for (const id of ids) {
      const found = draft.activities[id];
      if (found === undefined) {
        return refuse('activity-unknown', 'This activity is no longer there. Nothing was changed.');
      }
      titles.push(found.title);
      delete draft.activities[id];
    }
    return ok(
      titles.length === 1
        ? `Remove “${titles[0]}”`
        : `Remove ${plural(ids.length, 'activity', 'activities')}`,
    );
  },
});

/** Keeps who came to a Teach-meet; null takes the register back. */
export const recordAttendance = defineCommand({
  name: 'teachMeet.recordAttendance',
  input: z.strictObject({ teachMeetId, attendance: attendance.nullable() }),
  apply: (draft, { teachMeetId: id, attendance: taken }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    if (taken?.attended.some((each) => draft.people[each] === undefined) === true) {
      return refuse(
        'person-unknown',
        'Somebody on the register is no longer in the list. Nothing was changed. Take them off the register first.',
      );
    }
    assignChanged(found.value, { attendance: taken });
    return ok(`${taken === null ? 'Clear' : 'Take'} the register of “${found.value.name}”`);
  },
});

/** Says which parts of the Standard and which mechanisms a Teach-meet works by. */
export const tagTeachMeet = defineCommand({
  name: 'teachMeet.tag',
  input: z.strictObject({ teachMeetId, tags: programmeTags }),
  apply: (draft, { teachMeetId: id, tags }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    assignChanged(found.value, { tags });
    return ok(`Change the tags of “${found.value.name}”`);
  },
});
