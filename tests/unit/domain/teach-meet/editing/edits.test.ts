import { describe, expect, it } from 'vitest';
import { closeGap } from '#shared/domain/teach-meet/editing/close-gap';
import { giveMoreTime, type Absorb } from '#shared/domain/teach-meet/editing/give-more-time';
import { setLocked } from '#shared/domain/teach-meet/editing/set-locked';
import { shiftBlocks } from '#shared/domain/teach-meet/editing/shift-blocks';
import { swapTalks } from '#shared/domain/teach-meet/editing/swap-talks';
import { unplaceTalk } from '#shared/domain/teach-meet/editing/unplace-talk';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { applyChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import type { Edit } from '#shared/domain/teach-meet/editing/edit';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import type { Result } from '#shared/lib/result';
import {
  at,
  buildBreak,
  buildPlenary,
  buildSession,
  buildTalk,
  buildTeachMeet,
  id,
} from '../plan/build-teach-meet';

const nobody = {};
const cell = (room: string, slot: string) => ({ roomId: id.room(room), slotId: id.slot(slot) });

function done(teachMeet: TeachMeet, result: Result<Edit>): TeachMeet {
  if (!result.ok) throw new Error(result.error.message);
  return applyChange(teachMeet, result.value.change);
}

const refusal = (result: Result<Edit>) => (result.ok ? 'not refused' : result.error.name);
const times = (teachMeet: TeachMeet) => teachMeet.blocks.map(({ start, end }) => `${start}–${end}`);

const two = buildTeachMeet({
  talks: ['a', 'b', 'c'].map((name) => buildTalk(name)),
  placements: { a: at('hall', 'morning#0'), b: at('hall', 'morning#2') },
});

describe('unplaceTalk', () => {
  it('takes a talk back to the tray', () => {
    expect(done(two, unplaceTalk(two, id.talk('a'))).placements).toEqual({ b: at('hall', 'morning#2') });
  });

  it('refuses a talk that is locked or in the tray already', () => {
    const locked = { ...two, placements: { a: at('hall', 'morning#0', true) } };
    expect(refusal(unplaceTalk(locked, id.talk('a')))).toBe('talk-locked');
    expect(refusal(unplaceTalk(two, id.talk('c')))).toBe('not-placed');
  });
});

describe('swapTalks', () => {
  it('exchanges two places', () => {
    expect(done(two, swapTalks(two, id.talk('a'), id.talk('b'), nobody)).placements).toEqual({
      a: at('hall', 'morning#2'),
      b: at('hall', 'morning#0'),
    });
  });

  it('gives the place of one to a talk in the tray', () => {
    const swapped = swapTalks(two, id.talk('a'), id.talk('c'), nobody);
    expect(done(two, swapped).placements).toEqual({ c: at('hall', 'morning#0'), b: at('hall', 'morning#2') });
    expect(swapped.ok && swapped.value.notice).toBe('“Talk a” is back in the tray.');
  });

  it('refuses two talks in the tray', () => {
    const empty = { ...two, placements: {} };
    expect(refusal(swapTalks(empty, id.talk('a'), id.talk('c'), nobody))).toBe('nothing-to-swap');
  });
});

describe('setLocked', () => {
  it('locks a talk where it stands, and unlocks it', () => {
    const locked = done(two, setLocked(two, [id.talk('a')], true));
    expect(locked.placements).toMatchObject({ a: at('hall', 'morning#0', true) });
    expect(done(locked, setLocked(locked, [id.talk('a')], false))).toEqual(two);
  });

  it('refuses a talk in the tray', () => {
    expect(refusal(setLocked(two, [id.talk('c')], true))).toBe('not-placed');
  });
});

describe('closeGap', () => {
  it('moves the later talks up as far as the next empty slot', () => {
    const teachMeet = { ...two, placements: { a: at('hall', 'morning#1'), b: at('hall', 'morning#3') } };
    expect(done(teachMeet, closeGap(teachMeet, cell('hall', 'morning#0'), nobody)).placements).toEqual({
      a: at('hall', 'morning#0'),
      b: at('hall', 'morning#3'),
    });
  });

  it('moves round a locked talk', () => {
    const teachMeet = {
      ...two,
      placements: { a: at('hall', 'morning#1', true), b: at('hall', 'morning#2') },
    };
    expect(done(teachMeet, closeGap(teachMeet, cell('hall', 'morning#0'), nobody)).placements).toEqual({
      a: at('hall', 'morning#1', true),
      b: at('hall', 'morning#0'),
    });
  });

  it('refuses a taken cell, and a gap that nothing follows', () => {
    expect(refusal(closeGap(two, cell('hall', 'morning#0'), nobody))).toBe('cell-taken');
    expect(refusal(closeGap(two, cell('hall', 'morning#3'), nobody))).toBe('no-later-talk');
  });
});

const day = buildTeachMeet({
  blocks: [
    buildSession('Morning', '10:00', '10:31'),
    buildBreak('Coffee', '10:31', '10:45'),
    buildPlenary('Closing', '10:45', '11:00'),
  ],
});

describe('giveMoreTime', () => {
  const give = (minutes: number, absorb: Absorb, teachMeet = day) =>
    giveMoreTime(teachMeet, id.slot('morning#1'), minutes, absorb);

  it('makes later slots, and the rest of the day, later', () => {
    const after = done(day, give(3, 'shift-day'));
    expect(listSlots(after).map((slot) => slot.start)).toEqual(['10:00', '10:08', '10:19', '10:27']);
    expect(times(after)).toEqual(['10:00–10:34', '10:34–10:48', '10:48–11:03']);
  });

  it('can take the minutes from the break instead', () => {
    expect(times(done(day, give(3, 'shorten-break')))).toEqual(['10:00–10:34', '10:34–10:45', '10:45–11:00']);
  });

  it('takes back what it gave', () => {
    const longer = done(day, give(3, 'shift-day'));
    expect(done(longer, give(-3, 'shift-day', longer))).toEqual(day);
  });

  it('refuses to use up the break, or to make a slot shorter than planned', () => {
    expect(refusal(give(14, 'shorten-break'))).toBe('break-used-up');
    expect(refusal(give(-1, 'shift-day'))).toBe('minutes-out-of-range');
  });

  it('refuses to shorten a break where none follows', () => {
    const teachMeet = { ...day, blocks: day.blocks.slice(0, 1) };
    expect(refusal(give(1, 'shorten-break', teachMeet))).toBe('no-break');
  });

  it('refuses to run past midnight', () => {
    const late = {
      ...day,
      blocks: [buildSession('Morning', '23:00', '23:30'), buildBreak('Rest', '23:30', '23:59')],
    };
    expect(refusal(give(1, 'shift-day', late))).toBe('past-midnight');
  });
});

describe('shiftBlocks', () => {
  it('moves a block and all that follow', () => {
    expect(times(done(day, shiftBlocks(day, id.block('coffee'), 5)))).toEqual([
      '10:00–10:31',
      '10:36–10:50',
      '10:50–11:05',
    ]);
  });

  it('moves into a pause before, and no further', () => {
    const later = done(day, shiftBlocks(day, id.block('coffee'), 5));
    expect(done(later, shiftBlocks(later, id.block('coffee'), -5))).toEqual(day);
    expect(refusal(shiftBlocks(later, id.block('coffee'), -6))).toBe('runs-into');
  });

  it('refuses to run past midnight', () => {
    expect(refusal(shiftBlocks(day, id.block('morning'), 780))).toBe('past-midnight');
    expect(refusal(shiftBlocks(day, id.block('morning'), -601))).toBe('past-midnight');
  });
});
