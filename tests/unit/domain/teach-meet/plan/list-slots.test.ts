import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { toMinutes } from '#shared/lib/time-of-day';
import { buildBreak, buildSession, buildTeachMeet } from './build-teach-meet';

const starts = (teachMeet: ReturnType<typeof buildTeachMeet>) =>
  listSlots(teachMeet).map((slot) => slot.start);

describe('listSlots', () => {
  it('puts the changeover between slots, and none after the last', () => {
    expect(starts(buildTeachMeet())).toEqual(['10:00', '10:08', '10:16', '10:24']);
  });

  it('leaves out a slot that is a minute too long for its session', () => {
    expect(starts(buildTeachMeet({ blocks: [buildSession('Morning', '10:00', '10:30')] }))).toHaveLength(3);
  });

  it('makes every later slot of the session later by the minutes given to one', () => {
    const morning = buildSession('Morning', '10:00', '10:34', { extraMinutes: { 1: 3 } });
    expect(
      listSlots(buildTeachMeet({ blocks: [morning] })).map(({ start, end, minutes }) => [
        start,
        end,
        minutes,
      ]),
    ).toEqual([
      ['10:00', '10:07', 7],
      ['10:08', '10:18', 10],
      ['10:19', '10:26', 7],
      ['10:27', '10:34', 7],
    ]);
  });

  it('names a slot after its block and its place in it', () => {
    expect(listSlots(buildTeachMeet()).map((slot) => slot.id)).toEqual([
      'morning#0',
      'morning#1',
      'morning#2',
      'morning#3',
    ]);
  });

  it('lists sessions in order of time, whatever order they were entered in', () => {
    const blocks = [
      buildSession('Late', '11:00', '11:07'),
      buildBreak('Coffee', '10:40', '11:00'),
      buildSession('Early', '09:00', '09:07'),
    ];
    expect(starts(buildTeachMeet({ blocks }))).toEqual(['09:00', '11:00']);
  });

  it('never lets two slots of a session overlap or leave it', () => {
    const plan = fc.record({
      length: fc.integer({ min: 1, max: 240 }),
      slotMinutes: fc.integer({ min: 1, max: 7 }),
      changeover: fc.integer({ min: 0, max: 10 }),
      extra: fc.dictionary(fc.integer({ min: 0, max: 20 }).map(String), fc.integer({ min: 1, max: 20 })),
    });
    fc.assert(
      fc.property(plan, ({ length, slotMinutes, changeover, extra }) => {
        const end = `${String(9 + Math.floor(length / 60)).padStart(2, '0')}:${String(length % 60).padStart(2, '0')}`;
        const session = buildSession('Morning', '09:00', end, { slotMinutes, extraMinutes: extra });
        const slots = listSlots(buildTeachMeet({ blocks: [session], changeoverMinutes: changeover }));
        const changeovers = slots
          .slice(1)
          .map((slot, index) => toMinutes(slot.start) - toMinutes(slots[index]?.end ?? ''));
        expect(changeovers.every((minutes) => minutes === changeover)).toBe(true);
        expect(slots.every((slot) => toMinutes(slot.end) - toMinutes(slot.start) === slot.minutes)).toBe(
          true,
        );
        expect(slots.every((slot) => slot.end <= end)).toBe(true);
      }),
    );
  });
});
