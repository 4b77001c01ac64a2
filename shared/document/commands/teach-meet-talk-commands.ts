import { current } from 'immer';
import { z } from 'zod';
import { reconcilePlacements } from '../../domain/teach-meet/editing/reconcile-placements';
import { talk, talkId, teachMeetId } from '../../domain/teach-meet/teach-meet';
import { plural } from '../../lib/plural';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';
import { findTeachMeet } from './find-teach-meet';

export const addTalks = defineCommand({
  name: 'teachMeet.addTalks',
  input: z.strictObject({ teachMeetId, talks: z.array(talk).min(1) }),
  apply: (draft, { teachMeetId: id, talks }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    for (const added of talks) {
      if (found.value.talks[added.id] !== undefined)
        return refuse('talk-twice', `“${added.title}” has been added already.`);
      Object.assign(found.value.talks, { [added.id]: added });
    }
    const [only] = talks;
    return ok(
      talks.length === 1 && only !== undefined
        ? `Add the talk “${only.title}”`
        : `Add ${plural(talks.length, 'talk')}`,
    );
  },
});

export const editTalks = defineCommand({
  name: 'teachMeet.editTalks',
  input: z.strictObject({
    teachMeetId,
    talkIds: z.array(talkId).min(1),
    fields: talk.unwrap().omit({ id: true }).partial(),
  }),
  apply: (draft, { teachMeetId: id, talkIds, fields }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    let title = '';
    for (const each of talkIds) {
      const edited = found.value.talks[each];
      if (edited === undefined)
        return refuse('talk-unknown', 'This talk is no longer in the list. Nothing was changed.');
      title = edited.title;
      assignChanged(edited, fields);
    }
    assignChanged(found.value, reconcilePlacements(current(found.value)).change);
    const what = talkIds.length === 1 ? `“${title}”` : plural(talkIds.length, 'talk');
    if (fields.status === 'withdrawn') return ok(`Withdraw ${what}`);
    if (fields.status === 'confirmed') return ok(`Confirm ${what}`);
    return ok(`Edit ${what}`);
  },
});

export const removeTalks = defineCommand({
  name: 'teachMeet.removeTalks',
  input: z.strictObject({ teachMeetId, talkIds: z.array(talkId).min(1) }),
  apply: (draft, { teachMeetId: id, talkIds }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    const titles: string[] = [];
    for (const each of talkIds) {
      const removed = found.value.talks[each];
      if (removed === undefined)
        return refuse('talk-unknown', 'This talk is no longer in the list. Nothing was changed.');
      titles.push(removed.title);
      delete found.value.talks[each];
    }
    assignChanged(found.value, reconcilePlacements(current(found.value)).change);
    return ok(
      titles.length === 1
        ? `Remove the talk “${titles[0] ?? ''}”`
        : `Remove ${plural(titles.length, 'talk')}`,
    );
  },
});
