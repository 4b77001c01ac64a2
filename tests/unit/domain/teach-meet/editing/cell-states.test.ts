import { describe, expect, it } from 'vitest';
import { cellStates } from '#shared/domain/teach-meet/editing/cell-states';
import { placeTalk } from '#shared/domain/teach-meet/editing/place-talk';
import {
  at,
  buildPerson,
  buildRoom,
  buildTalk,
  buildTeachMeet,
  byId,
  id,
  presents,
} from '../plan/build-teach-meet';

const priya = buildPerson('Priya Shah');
const people = byId([priya]);
const rooms = [buildRoom('Hall'), buildRoom('Library', { equipment: ['Piano'] })];
const talks = [
  buildTalk('a', {
    presenters: [presents(priya)],
    needs: ['Piano'],
    unavailable: [{ start: '10:16', end: '10:20', reason: '' }],
  }),
  buildTalk('b', { presenters: [presents(priya)] }),
  buildTalk('c'),
  buildTalk('d'),
];
const teachMeet = buildTeachMeet({
  rooms,
  talks,
  placements: {
    b: at('hall', 'morning#0'),
    c: at('library', 'morning#1'),
    d: at('library', 'morning#2', true),
  },
});
const libraryFor = (talk: string, of = teachMeet) =>
  cellStates(of, people, id.talk(talk))
    .filter((cell) => cell.roomId === 'library')
    .map(({ state, reason }) => `${state}: ${reason}`);

describe('cellStates', () => {
  it('says of each cell whether the talk can go there, and why not', () => {
    expect(libraryFor('a')).toEqual([
      'closed: Priya Shah presents “Talk b” in Hall at 10:00.',
      'taken: “Talk c” is in Library at 10:08.',
      'closed: “Talk a” cannot be given at 10:16: its presenters are not free 10:16–10:20.',
      'open: ',
    ]);
  });

  it('closes a room without what the talk needs', () => {
    const hall = cellStates(teachMeet, people, id.talk('a')).filter((cell) => cell.roomId === 'hall');
    expect(hall[3]).toMatchObject({ state: 'closed', reason: 'Hall has no Piano, which “Talk a” needs.' });
  });

  it('closes the cell of a locked talk', () => {
    expect(libraryFor('c')).toEqual([
      'open: ',
      'here: ',
      'closed: “Talk d” is locked in Library at 10:16.',
      'open: ',
    ]);
  });

  it('closes every other cell to a locked talk', () => {
    expect(libraryFor('d')).toEqual([
      'closed: “Talk d” is locked at Library, 10:16.',
      'closed: “Talk d” is locked at Library, 10:16.',
      'here: ',
      'closed: “Talk d” is locked at Library, 10:16.',
    ]);
  });

  it('lets a talk take the place of another by the same presenter', () => {
    const cell = cellStates(teachMeet, people, id.talk('a')).find((each) => each.heldBy === 'b');
    expect(cell).toMatchObject({ roomId: 'hall', state: 'closed' });
    const noNeeds = {
      ...teachMeet,
      talks: { ...teachMeet.talks, a: buildTalk('a', { presenters: [presents(priya)] }) },
    };
    expect(cellStates(noNeeds, people, id.talk('a')).find((each) => each.heldBy === 'b')).toMatchObject({
      state: 'taken',
    });
  });

  it('agrees with placeTalk about every cell', () => {
    const answers = talks.flatMap((talk) =>
      cellStates(teachMeet, people, talk.id).map(({ roomId, slotId, state }) => {
        const result = placeTalk(
          teachMeet,
          { talkId: talk.id, cell: { roomId, slotId }, how: 'empty' },
          people,
        );
        return `${state}: ${result.ok ? 'placed' : result.error.name}`;
      }),
    );
    expect([...new Set(answers)].toSorted()).toEqual([
      'closed: cell-closed',
      'closed: cell-taken',
      'closed: talk-locked',
      'here: placed',
      'here: talk-locked',
      'open: placed',
      'taken: cell-taken',
    ]);
  });
});
