import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import { teachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { id } from '../../domain/teach-meet/plan/build-teach-meet';
import { carryOut, november, theSchool, words, NOW } from './carry-out';

const at = { teachMeetId: november.id };
const [phonics, maths, art] = [id.talk('phonics'), id.talk('maths'), id.talk('art')];
const cell = (room: string, slot: number) => ({ roomId: id.room(room), slotId: id.slot(`morning#${slot}`) });
const place = (talkId: typeof phonics, to: ReturnType<typeof cell>): Command => ({
  name: 'teachMeet.placeTalk',
  input: { ...at, talkId, cell: to, how: 'empty', overrule: false },
});
const placements = (document: typeof theSchool) => document.teachMeets[november.id]?.placements;

describe('teachMeet.placeTalk', () => {
  it('gives a talk a place and says where and when', () => {
    const done = carryOut(place(maths, cell('library', 1)));
    expect(words(done)).toContain('“Maths talk”');
    expect(words(done)).toContain('10:08');
    expect(placements(done.document)?.[maths]).toMatchObject(cell('library', 1));
  });

  it('refuses a slot that is not there', () => {
    const done = carryOut(place(maths, cell('library', 9)));
    expect(done.answer.ok).toBe(false);
    expect(done.document).toBe(theSchool);
  });
});

describe('teachMeet.unplaceTalk', () => {
  it('returns a talk to the tray', () => {
    const done = carryOut({ name: 'teachMeet.unplaceTalk', input: { ...at, talkId: phonics } });
    expect(words(done)).toContain('“Phonics for all”');
    expect(placements(done.document)).toEqual({});
  });

  it('refuses a talk that has no place', () => {
    expect(carryOut({ name: 'teachMeet.unplaceTalk', input: { ...at, talkId: maths } }).answer.ok).toBe(
      false,
    );
  });
});

describe('teachMeet.swapTalks', () => {
  it('lets two talks change places', () => {
    const both = carryOut(place(maths, cell('library', 2))).document;
    const done = carryOut(
      { name: 'teachMeet.swapTalks', input: { ...at, talkIds: [phonics, maths], overrule: false } },
      both,
    );
    expect(words(done)).toBe('Swap “Phonics for all” with “Maths talk”');
    expect(placements(done.document)?.[phonics]).toMatchObject(cell('library', 2));
  });

  it('refuses a talk that has gone', () => {
    const talkIds: [typeof phonics, typeof phonics] = [phonics, id.talk('gone')];
    expect(
      carryOut({ name: 'teachMeet.swapTalks', input: { ...at, talkIds, overrule: false } }).answer.ok,
    ).toBe(false);
  });
});

describe('teachMeet.lockTalks', () => {
  it('fixes a talk in its place', () => {
    const done = carryOut({
      name: 'teachMeet.lockTalks',
      input: { ...at, talkIds: [phonics], isLocked: true },
    });
    expect(words(done)).toContain('“Phonics for all”');
    expect(placements(done.document)?.[phonics]?.isLocked).toBe(true);
  });

  it('refuses a talk that has no place to be fixed in', () => {
    const done = carryOut({ name: 'teachMeet.lockTalks', input: { ...at, talkIds: [art], isLocked: true } });
    expect(done.answer.ok).toBe(false);
  });
});

describe('teachMeet.closeGap', () => {
  it('moves the talks after a gap up', () => {
    const gap = carryOut(place(maths, cell('hall', 2))).document;
    const done = carryOut(
      { name: 'teachMeet.closeGap', input: { ...at, cell: cell('hall', 1), overrule: false } },
      gap,
    );
    expect(done.answer.ok).toBe(true);
    expect(placements(done.document)?.[maths]).toMatchObject(cell('hall', 1));
  });

  it('refuses a cell that is no gap', () => {
    const done = carryOut({
      name: 'teachMeet.closeGap',
      input: { ...at, cell: cell('hall', 0), overrule: false },
    });
    expect(done.answer.ok).toBe(false);
  });
});

describe('teachMeet.giveMoreTime', () => {
  it('lengthens a slot', () => {
    const done = carryOut({
      name: 'teachMeet.giveMoreTime',
      input: { ...at, slotId: id.slot('morning#0'), minutes: 3, absorb: 'shift-day' },
    });
    expect(done.answer.ok).toBe(true);
    const [morning] = done.document.teachMeets[november.id]?.blocks ?? [];
    expect(morning).toMatchObject({ extraMinutes: { 0: 3 }, end: '10:34' });
  });

  it('refuses a slot that is not there', () => {
    const done = carryOut({
      name: 'teachMeet.giveMoreTime',
      input: { ...at, slotId: id.slot('evening#0'), minutes: 3, absorb: 'shift-day' },
    });
    expect(done.answer.ok).toBe(false);
  });
});

describe('teachMeet.shiftBlocks', () => {
  it('moves the day', () => {
    const done = carryOut({
      name: 'teachMeet.shiftBlocks',
      input: { ...at, from: id.block('morning'), minutes: 15 },
    });
    expect(done.document.teachMeets[november.id]?.blocks[0]).toMatchObject({ start: '10:15', end: '10:46' });
  });

  it('refuses to move it over midnight', () => {
    const done = carryOut({
      name: 'teachMeet.shiftBlocks',
      input: { ...at, from: id.block('morning'), minutes: -720 },
    });
    expect(done.answer.ok).toBe(false);
  });
});

describe('teachMeet.applyDraft', () => {
  it('takes a draft over as one change', () => {
    const drafted = [
      { talk: 'phonics', room: 'library', slot: 'morning#3' },
      { talk: 'maths', room: 'hall', slot: 'morning#0' },
    ];
    const done = carryOut({ name: 'teachMeet.applyDraft', input: { ...at, placements: drafted } });
    expect(words(done)).toBe('Draft the timetable: 2 of 3 talks placed');
    expect(placements(done.document)?.[phonics]).toMatchObject(cell('library', 3));
  });

  it('refuses a Teach-meet that has gone', () => {
    const gone = teachMeetId.parse('gone');
    const done = carryOut({ name: 'teachMeet.applyDraft', input: { teachMeetId: gone, placements: [] } });
    expect(words(done)).toBe('This Teach-meet is no longer there. Nothing was changed.');
  });
});

describe('teachMeet.publish', () => {
  it('freezes the timetable as the next version', () => {
    const first = carryOut({ name: 'teachMeet.publish', input: { ...at, note: '' } });
    expect(words(first)).toBe('Publish version 1 of “November Teach-meet”');
    const second = carryOut(
      { name: 'teachMeet.publish', input: { ...at, note: 'Room changed' } },
      first.document,
    );
    expect(second.document.teachMeets[november.id]?.releases).toMatchObject([
      { version: 1, publishedAt: NOW, note: '' },
      { version: 2, note: 'Room changed' },
    ]);
  });

  it('refuses an empty timetable', () => {
    const empty = carryOut({ name: 'teachMeet.unplaceTalk', input: { ...at, talkId: phonics } }).document;
    const done = carryOut({ name: 'teachMeet.publish', input: { ...at, note: '' } }, empty);
    expect(words(done)).toBe(
      'No talk has a place yet, so there is nothing to publish. Draft the timetable first.',
    );
    expect(done.document).toBe(empty);
  });
});
