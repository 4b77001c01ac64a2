import { original } from 'immer';
import { z } from 'zod';
import { reconcilePlacements } from '../../domain/teach-meet/editing/reconcile-placements';
import { sortBlocks } from '../../domain/teach-meet/plan/sort-blocks';
import { applyChange, teachMeetChange } from '../../domain/teach-meet/plan/teach-meet-change';
import { teachMeet, teachMeetId } from '../../domain/teach-meet/teach-meet';
import { formatDay } from '../../lib/day';
import { plural } from '../../lib/plural';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';
import { findTeachMeet } from './find-teach-meet';

export const createTeachMeet = defineCommand({
  name: 'teachMeet.create',
  input: z.strictObject({ teachMeet }),
  apply: (draft, { teachMeet: created }) => {
    if (draft.teachMeets[created.id] !== undefined) {
      return refuse('teach-meet-twice', 'This Teach-meet has been made already.');
    }
    Object.assign(draft.teachMeets, { [created.id]: created });
    return ok(`Plan “${created.name}” on ${formatDay(created.day)}`);
  },
});

export const removeTeachMeet = defineCommand({
  name: 'teachMeet.remove',
  input: z.strictObject({ teachMeetId }),
  apply: (draft, { teachMeetId: id }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    const { name } = found.value;
    delete draft.teachMeets[id];
    return ok(`Remove “${name}” with all its talks`);
  },
});

export const editTeachMeet = defineCommand({
  name: 'teachMeet.edit',
  input: z.strictObject({
    teachMeetId,
    fields: teachMeet.unwrap().pick({ name: true, day: true, place: true, weights: true }).partial(),
  }),
  apply: (draft, { teachMeetId: id, fields }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    const { name } = found.value;
    assignChanged(found.value, fields);
    if (fields.day !== undefined) return ok(`Move “${name}” to ${formatDay(fields.day)}`);
    if (fields.name !== undefined) return ok(`Rename “${name}” to “${fields.name}”`);
    return ok(`Edit “${name}”`);
  },
});

const PARTS = {
  rooms: 'rooms',
  blocks: 'day',
  changeoverMinutes: 'changeovers',
  mustNotClash: 'pairs that must not clash',
} as const;

/** Rooms, sessions, breaks and changeovers; talks whose place has gone return to the tray, and the change says so. */
export const editTeachMeetPlan = defineCommand({
  name: 'teachMeet.editPlan',
  input: z.strictObject({
    teachMeetId,
    change: teachMeetChange,
    /** What the change is for, where the app proposed it: "Turn coffee into 15 minutes". */
    words: z.string().min(1).max(300).nullable(),
  }),
  apply: (draft, { teachMeetId: id, change, words }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    const before = original(found.value);
    if (before === undefined) return refuse('teach-meet-unknown', 'This Teach-meet is no longer there.');
    const sorted = change.blocks === undefined ? change : { ...change, blocks: sortBlocks(change.blocks) };
    const after = applyChange(before, sorted);
    const { change: consequence, dropped } = reconcilePlacements(after);
    assignChanged(found.value, { ...sorted, ...consequence });
    const parts = Object.entries(PARTS).flatMap(([key, label]) => (key in change ? [label] : []));
    const what = words ?? `Change the ${parts.join(' and the ') || 'plan'} of “${before.name}”`;
    if (dropped.length === 0) return ok(what);
    return ok(`${what}; ${plural(dropped.length, 'talk')} back in the tray`);
  },
});
