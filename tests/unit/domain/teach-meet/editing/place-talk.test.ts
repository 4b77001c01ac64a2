import { describe, expect, it } from 'vitest';
import { placeTalk, type PlaceHow } from '#shared/domain/teach-meet/editing/place-talk';
import { applyChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import {
  at,
  buildPerson,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  byId,
  id,
  presents,
} from '../plan/build-teach-meet';

const priya = buildPerson('Priya Shah');
const people = byId([priya]);
const rooms = [buildRoom('Hall'), buildRoom('Library', { equipment: ['Piano'] })];

function place(
  teachMeet: TeachMeet,
  talk: string,
  room: string,
  slot: string,
  how: PlaceHow = 'empty',
  overrule = false,
) {
  const cell = { roomId: id.room(room), slotId: id.slot(slot) };
  return placeTalk(teachMeet, { talkId: id.talk(talk), cell, how }, people, { overrule });
}

function placed(...args: Parameters<typeof place>) {
  const result = place(...args);
  if (!result.ok) throw new Error(result.error.message);
  return { ...result.value, placements: applyChange(args[0], result.value.change).placements };
}

function refused(...args: Parameters<typeof place>) {
  const result = place(...args);
  return result.ok ? 'not refused' : `${result.error.name}: ${result.error.message}`;
}

const three = buildTeachMeet({
  rooms,
  talks: ['a', 'b', 'c', 'd', 'e'].map((name) => buildTalk(name)),
  placements: { a: at('hall', 'morning#0'), b: at('hall', 'morning#1'), c: at('hall', 'morning#2') },
});

describe('placeTalk', () => {
  it('puts a talk from the tray into an empty cell', () => {
    const edit = placed(three, 'd', 'library', 'morning#1');
    expect(edit.placements).toMatchObject({ d: at('library', 'morning#1') });
    expect(edit.words).toBe('Place “Talk d” at Library, 10:08');
  });

  it('moves a talk and leaves its old cell empty', () => {
    const edit = placed(three, 'a', 'library', 'morning#1');
    expect(edit.placements).toEqual({ ...three.placements, a: at('library', 'morning#1') });
    expect(edit.words).toBe('Move “Talk a” to Library, 10:08');
  });

  it('offers swap or insert where a talk stands', () => {
    expect(refused(three, 'd', 'hall', 'morning#1')).toBe(
      'cell-taken: “Talk b” is at Hall, 10:08 already. Nothing was moved. Swap the two, or insert the talk here and move later talks down.',
    );
  });

  it('never puts two talks into a cell, even if asked to overrule', () => {
    expect(refused(three, 'd', 'hall', 'morning#1', 'empty', true)).toMatch(/^cell-taken/);
  });

  it('swaps two placed talks', () => {
    const { placements } = placed(three, 'a', 'hall', 'morning#2', 'swap');
    expect(placements).toEqual({
      ...three.placements,
      a: at('hall', 'morning#2'),
      c: at('hall', 'morning#0'),
    });
  });

  it('sends the other talk to the tray where the first came from there', () => {
    const edit = placed(three, 'd', 'hall', 'morning#2', 'swap');
    expect(edit.placements).toEqual({
      a: at('hall', 'morning#0'),
      b: at('hall', 'morning#1'),
      d: at('hall', 'morning#2'),
    });
    expect(edit.notice).toBe('“Talk c” is back in the tray.');
    expect(edit.toTray).toEqual(['c']);
  });

  it('moves later talks down to the next empty slot when one is inserted', () => {
    const { placements } = placed(three, 'd', 'hall', 'morning#1', 'insert');
    expect(placements).toEqual({
      a: at('hall', 'morning#0'),
      d: at('hall', 'morning#1'),
      b: at('hall', 'morning#2'),
      c: at('hall', 'morning#3'),
    });
  });

  it('leaves talks beyond the empty slot where they are', () => {
    const teachMeet = { ...three, placements: { a: at('hall', 'morning#0'), b: at('hall', 'morning#2') } };
    expect(placed(teachMeet, 'c', 'hall', 'morning#0', 'insert').placements).toMatchObject({
      b: at('hall', 'morning#2'),
    });
  });

  it('shifts round a locked talk', () => {
    const teachMeet = { ...three, placements: { ...three.placements, b: at('hall', 'morning#1', true) } };
    expect(placed(teachMeet, 'd', 'hall', 'morning#0', 'insert').placements).toEqual({
      d: at('hall', 'morning#0'),
      b: at('hall', 'morning#1', true),
      a: at('hall', 'morning#2'),
      c: at('hall', 'morning#3'),
    });
  });

  it('sends the talk that falls off the day to the tray, and names it', () => {
    const teachMeet = { ...three, placements: { ...three.placements, d: at('hall', 'morning#3') } };
    const edit = placed(teachMeet, 'e', 'hall', 'morning#0', 'insert');
    expect(edit.toTray).toEqual(['d']);
    expect(edit.notice).toBe('No slot was left for “Talk d”: it is back in the tray.');
    expect(edit.placements).not.toHaveProperty('d');
  });

  it('passes over a nano session between two full ones', () => {
    const blocks = [
      buildSession('Early', '09:00', '09:07'),
      buildSession('Nano', '09:10', '09:12', { slotMinutes: 2 }),
      buildSession('Late', '09:20', '09:27'),
    ];
    const teachMeet = { ...three, blocks, placements: { a: at('hall', 'early#0'), b: at('hall', 'nano#0') } };
    expect(placed(teachMeet, 'c', 'hall', 'early#0', 'insert', true).placements).toEqual({
      c: at('hall', 'early#0'),
      b: at('hall', 'nano#0'),
      a: at('hall', 'late#0'),
    });
  });

  it('refuses to move a locked talk, or to take the place of one', () => {
    const teachMeet = { ...three, placements: { ...three.placements, b: at('hall', 'morning#1', true) } };
    const words = 'talk-locked: “Talk b” is locked at Hall, 10:08. Nothing was moved. Unlock it first.';
    expect(refused(teachMeet, 'b', 'library', 'morning#1', 'empty', true)).toBe(words);
    expect(refused(teachMeet, 'a', 'hall', 'morning#1', 'swap', true)).toBe(words);
    expect(refused(teachMeet, 'd', 'hall', 'morning#1', 'insert', true)).toBe(words);
  });

  it('refuses a withdrawn talk', () => {
    const teachMeet = buildTeachMeet({ talks: [buildTalk('a', { status: 'withdrawn' })] });
    expect(refused(teachMeet, 'a', 'hall', 'morning#1')).toMatch(/^talk-withdrawn/);
  });

  it('refuses a cell that is not in the plan', () => {
    expect(refused(three, 'd', 'hall', 'evening#1')).toMatch(/^cell-unknown/);
  });

  it('refuses a cell that a rule closes, and takes it where the coordinator insists', () => {
    const talks = [
      buildTalk('a', { presenters: [presents(priya)] }),
      buildTalk('b', { presenters: [presents(priya)] }),
    ];
    const teachMeet = buildTeachMeet({ rooms, talks, placements: { a: at('hall', 'morning#1') } });
    expect(refused(teachMeet, 'b', 'library', 'morning#1')).toBe(
      'cell-closed: Priya Shah presents “Talk a” in Hall and “Talk b” in Library, both at 10:08. Nothing was moved. Choose another place, or insist and mend it later.',
    );
    expect(placed(teachMeet, 'b', 'library', 'morning#1', 'empty', true).placements).toMatchObject({
      b: at('library', 'morning#1'),
    });
  });

  it('does not hold a clash that was there before against an edit elsewhere', () => {
    const talks = [buildTalk('a', { needs: ['piano'] }), buildTalk('b')];
    const teachMeet = buildTeachMeet({ rooms, talks, placements: { a: at('hall', 'morning#1') } });
    expect(place(teachMeet, 'b', 'hall', 'morning#2').ok).toBe(true);
  });

  it('changes nothing when a talk is dropped where it stands', () => {
    expect(placed(three, 'a', 'hall', 'morning#0', 'swap').change).toEqual({});
  });
});
