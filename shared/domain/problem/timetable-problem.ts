import { z } from 'zod';
import type { DeepReadonly } from '../../lib/deep-readonly';
import { timeOfDay, toMinutes } from '../../lib/time-of-day';
import { checkKnown, checkUnique, type CrossCheck, expectAt, id } from './check-ids';

/** Ceilings that keep every sum of the solver an exact integer. */
const people = z.int().min(0).max(100_000);
const weight = z.int().min(0).max(10_000);
const minutes = z.int().min(1);

const shape = z.strictObject({
  kind: z.literal('timetable'),
  slots: z.array(z.strictObject({ id, session: z.string().min(1), start: timeOfDay, minutes })).min(1),
  rooms: z.array(z.strictObject({ id, capacity: people, equipment: z.array(z.string()) })).min(1),
  talks: z.array(
    z.strictObject({
      id,
      presenters: z.array(id),
      theme: z.string(),
      staffGroup: z.string(),
      minutes,
      demand: people,
      needs: z.array(z.string()).optional(),
      unavailable: z.array(id).optional(),
      preference: z.enum(['early', 'late']).optional(),
      fixed: z.strictObject({ room: id, slot: id }).optional(),
    }),
  ),
  mustNotClash: z.array(z.tuple([id, id])).optional(),
  weights: z.strictObject({
    theme: weight,
    preference: weight,
    apart: weight,
    balance: weight,
    overflow: weight,
  }),
  previous: z.array(z.strictObject({ talk: id, room: id, slot: id })).optional(),
  timeLimitSeconds: z.number().positive().optional(),
});

/**
 * A Teach-meet to be timetabled. A `fixed` cell that breaks a rule, or that two talks claim, is no fault of the file:
 * the solver leaves the talk unplaced and says which rule closes its cell.
 */
export const timetableProblem = shape.superRefine(checkTimetable);
export type TimetableProblem = DeepReadonly<z.infer<typeof shape>>;
export type ProblemTalk = TimetableProblem['talks'][number];
export type ProblemRoom = TimetableProblem['rooms'][number];
export type ProblemSlot = TimetableProblem['slots'][number];
export type TermName = keyof TimetableProblem['weights'];

function checkTimetable(problem: z.infer<typeof shape>, context: CrossCheck): void {
  const ids = (list: 'slots' | 'rooms' | 'talks') =>
    checkUnique(
      context,
      problem[list].map((each) => each.id),
      (index) => [list, index, 'id'],
    );
  const slots = ids('slots');
  const rooms = ids('rooms');
  const talks = ids('talks');
  checkSlotOrder(problem.slots, context);
  problem.talks.forEach((talk, index) => {
    talk.unavailable?.forEach((slot, at) =>
      checkKnown(context, slots, slot, ['talks', index, 'unavailable', at], 'a slot'),
    );
    if (!talk.fixed) return;
    checkKnown(context, rooms, talk.fixed.room, ['talks', index, 'fixed', 'room'], 'a room');
    checkKnown(context, slots, talk.fixed.slot, ['talks', index, 'fixed', 'slot'], 'a slot');
  });
  problem.mustNotClash?.forEach(([a, b], index) => {
    checkKnown(context, talks, a, ['mustNotClash', index, 0], 'a talk');
    checkKnown(context, talks, b, ['mustNotClash', index, 1], 'a talk');
    if (a === b) expectAt(context, ['mustNotClash', index, 1], 'another talk than the first of the pair');
  });
  const previous = problem.previous ?? [];
  checkUnique(
    context,
    previous.map((each) => each.talk),
    (index) => ['previous', index, 'talk'],
  );
  previous.forEach((each, index) => {
    checkKnown(context, talks, each.talk, ['previous', index, 'talk'], 'a talk');
    checkKnown(context, rooms, each.room, ['previous', index, 'room'], 'a room');
    checkKnown(context, slots, each.slot, ['previous', index, 'slot'], 'a slot');
  });
}

function checkSlotOrder(slots: z.infer<typeof shape>['slots'], context: CrossCheck): void {
  const ended = new Set<string>();
  slots.forEach((slot, index) => {
    const before = slots[index - 1];
    if (!before) return;
    if (toMinutes(slot.start) < toMinutes(before.start) + before.minutes) {
      expectAt(
        context,
        ['slots', index, 'start'],
        `a time at or after the end of the slot before it, found "${slot.start}"`,
      );
    }
    if (slot.session === before.session) return;
    ended.add(before.session);
    if (ended.has(slot.session)) {
      const words = `the slots of one session side by side, but ${JSON.stringify(slot.session)} had ended before`;
      expectAt(context, ['slots', index, 'session'], words);
    }
  });
}
