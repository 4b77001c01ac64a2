import { current } from 'immer';
import { z } from 'zod';
import { applySolution } from '../../domain/teach-meet/editing/apply-solution';
import { closeGap } from '../../domain/teach-meet/editing/close-gap';
import type { Edit } from '../../domain/teach-meet/editing/edit';
import { giveMoreTime } from '../../domain/teach-meet/editing/give-more-time';
import { placeTalk } from '../../domain/teach-meet/editing/place-talk';
import { setLocked } from '../../domain/teach-meet/editing/set-locked';
import { shiftBlocks } from '../../domain/teach-meet/editing/shift-blocks';
import { swapTalks } from '../../domain/teach-meet/editing/swap-talks';
import { unplaceTalk } from '../../domain/teach-meet/editing/unplace-talk';
import { reconcilePlacements } from '../../domain/teach-meet/editing/reconcile-placements';
import { applyChange } from '../../domain/teach-meet/plan/teach-meet-change';
import { buildRelease } from '../../domain/teach-meet/releases/build-release';
import {
  blockId,
  roomId,
  slotId,
  talkId,
  teachMeetId,
  type TeachMeet,
  type TeachMeetId,
} from '../../domain/teach-meet/teach-meet';
import { ok, refuse, type Result } from '../../lib/result';
import type { DeskDocument } from '../desk-document';
import { assignChanged, defineCommand, type DocumentDraft } from './command';
import { findTeachMeet } from './find-teach-meet';

const cell = z.strictObject({ roomId, slotId });
const overrule = z.boolean();

/** The people as they are, to read only. */
const readPeople = (draft: DocumentDraft): DeskDocument['people'] => current(draft).people;

/** Carries out an edit of the timetable, with what follows from it, and says both. */
function carryOut(
  draft: DocumentDraft,
  id: TeachMeetId,
  decide: (teachMeet: TeachMeet, people: DeskDocument['people']) => Result<Edit>,
): Result<string> {
  const found = findTeachMeet(draft, id);
  if (!found.ok) return found;
  const before: TeachMeet = current(found.value);
  const edit = decide(before, readPeople(draft));
  if (!edit.ok) return edit;
  const { change, words, notice } = edit.value;
  const { change: consequence } = reconcilePlacements(applyChange(before, change));
  assignChanged(found.value, { ...change, ...consequence });
  return ok(notice === '' ? words : `${words}. ${notice}`);
}

export const placeTalkByHand = defineCommand({
  name: 'teachMeet.placeTalk',
  input: z.strictObject({ teachMeetId, talkId, cell, how: z.enum(['empty', 'swap', 'insert']), overrule }),
  apply: (draft, { teachMeetId: id, overrule: insists, ...move }) =>
    carryOut(draft, id, (teachMeet, people) => placeTalk(teachMeet, move, people, { overrule: insists })),
});

export const unplaceTalkByHand = defineCommand({
  name: 'teachMeet.unplaceTalk',
  input: z.strictObject({ teachMeetId, talkId }),
  apply: (draft, { teachMeetId: id, talkId: talk }) =>
    carryOut(draft, id, (teachMeet) => unplaceTalk(teachMeet, talk)),
});

export const swapTwoTalks = defineCommand({
  name: 'teachMeet.swapTalks',
  input: z.strictObject({ teachMeetId, talkIds: z.tuple([talkId, talkId]), overrule }),
  apply: (draft, { teachMeetId: id, talkIds: [a, b], overrule: insists }) =>
    carryOut(draft, id, (teachMeet, people) => swapTalks(teachMeet, a, b, people, { overrule: insists })),
});

export const lockTalks = defineCommand({
  name: 'teachMeet.lockTalks',
  input: z.strictObject({ teachMeetId, talkIds: z.array(talkId).min(1), isLocked: z.boolean() }),
  apply: (draft, { teachMeetId: id, talkIds, isLocked }) =>
    carryOut(draft, id, (teachMeet) => setLocked(teachMeet, talkIds, isLocked)),
});

export const pullTalksUp = defineCommand({
  name: 'teachMeet.closeGap',
  input: z.strictObject({ teachMeetId, cell, overrule }),
  apply: (draft, { teachMeetId: id, cell: gap, overrule: insists }) =>
    carryOut(draft, id, (teachMeet, people) => closeGap(teachMeet, gap, people, { overrule: insists })),
});

export const lengthenSlot = defineCommand({
  name: 'teachMeet.giveMoreTime',
  input: z.strictObject({
    teachMeetId,
    slotId,
    minutes: z.int().min(-60).max(60),
    absorb: z.enum(['shift-day', 'shorten-break']),
  }),
  apply: (draft, { teachMeetId: id, slotId: slot, minutes, absorb }) =>
    carryOut(draft, id, (teachMeet) => giveMoreTime(teachMeet, slot, minutes, absorb)),
});

export const shiftTheDay = defineCommand({
  name: 'teachMeet.shiftBlocks',
  input: z.strictObject({ teachMeetId, from: blockId, minutes: z.int().min(-720).max(720) }),
  apply: (draft, { teachMeetId: id, from, minutes }) =>
    carryOut(draft, id, (teachMeet) => shiftBlocks(teachMeet, from, minutes)),
});

/** A drafted timetable, taken over as one change; locked talks stay whatever the draft says. */
export const applyDraft = defineCommand({
  name: 'teachMeet.applyDraft',
  input: z.strictObject({
    teachMeetId,
    placements: z
      .array(z.strictObject({ talk: z.string(), room: z.string(), slot: z.string() }).readonly())
      .readonly(),
  }),
  apply: (draft, { teachMeetId: id, placements }) =>
    carryOut(draft, id, (teachMeet) => ok(applySolution(teachMeet, { placements }))),
});

/** Freezes the timetable as the next numbered version. */
export const publishTeachMeet = defineCommand({
  name: 'teachMeet.publish',
  input: z.strictObject({ teachMeetId, note: z.string().max(500) }),
  apply: (draft, { teachMeetId: id, note }, { now }) => {
    const found = findTeachMeet(draft, id);
    if (!found.ok) return found;
    const { people, school } = current(draft);
    const teachMeet: TeachMeet = current(found.value);
    if (Object.keys(teachMeet.placements).length === 0) {
      return refuse(
        'nothing-placed',
        'No talk has a place yet, so there is nothing to publish. Draft the timetable first.',
      );
    }
    const release = buildRelease({ teachMeet, people, school, now, note });
    Object.assign(found.value, { releases: [...teachMeet.releases, release] });
    return ok(`Publish version ${release.version} of “${teachMeet.name}”`);
  },
});
