import { describe, expect, it } from 'vitest';
import { explainTray, explainUnplaced } from '#shared/domain/teach-meet/explain/explain-unplaced';
import type { Talk } from '#shared/domain/teach-meet/teach-meet';
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
const rooms = [buildRoom('Hall', { equipment: ['piano'] }), buildRoom('Library')];
/** Two rooms of two slots; Hall is full, Library has one talk at 10:00. */
const teachMeet = buildTeachMeet({
  rooms,
  blocks: [buildSession('Morning', '10:00', '10:15')],
  talks: [buildTalk('a'), buildTalk('b', { presenters: [presents(priya)] }), buildTalk('c')],
  placements: { a: at('hall', 'morning#0'), b: at('hall', 'morning#1'), c: at('library', 'morning#0') },
});
const withTalk = (of: Partial<Talk>) => ({
  ...teachMeet,
  talks: { ...teachMeet.talks, x: buildTalk('x', of) },
});
const relaxationOf = (of: Partial<Talk>) => explainTray(withTalk(of), people)[0]?.relaxation;

describe('explainTray', () => {
  it('names the place that is open to a talk', () => {
    expect(explainTray(withTalk({}), people)).toMatchObject([
      {
        title: 'Talk x',
        sentence: 'Of 4 places, 3 are taken; 1 open.',
        relaxation: 'Library, 10:08 is open to it: put it there.',
      },
    ]);
  });

  it('counts the cells that each rule closes, most first', () => {
    const [told] = explainTray(withTalk({ needs: ['piano'] }), people);
    expect(told?.sentence).toBe('Of 4 places, 2 are taken; 2 are in a room without what it needs.');
    expect(told?.because[1]).toEqual({
      rule: 'equipment-missing',
      cells: 2,
      sentence: 'The room has everything the talk needs. This closes 2 of 4 places.',
    });
  });

  it('would bring what the talk needs to the room that is open', () => {
    expect(relaxationOf({ needs: ['piano'] })).toBe(
      'It could be in Library, 10:08 with piano brought to that room.',
    );
  });

  it('would free the presenters', () => {
    expect(relaxationOf({ unavailable: [{ start: '10:00', end: '11:00', reason: '' }] })).toBe(
      'It could be in Library, 10:08 if its presenters were free then.',
    );
  });

  it('would move the presenter’s other talk', () => {
    expect(relaxationOf({ presenters: [presents(priya)] })).toBe(
      'It could be in Library, 10:08 if Priya Shah did not present “Talk b” then.',
    );
  });

  it('would allow a clash', () => {
    const clashing = { ...withTalk({}), mustNotClash: [[id.talk('b'), id.talk('x')] as const] };
    expect(explainTray(clashing, people)[0]?.relaxation).toBe(
      'It could be in Library, 10:08 if it were allowed to clash with “Talk b”.',
    );
  });

  it('would shorten a talk for a nano slot', () => {
    const nano = { ...withTalk({}), blocks: [buildSession('Morning', '10:00', '10:05', { slotMinutes: 2 })] };
    expect(explainTray(nano, people)[0]?.relaxation).toBe(
      'It could be in Library, 10:03 if it took 2 minutes at most.',
    );
  });

  it('would add a room where every place is taken', () => {
    const full = { ...withTalk({}), placements: { ...teachMeet.placements, d: at('library', 'morning#1') } };
    const talks = { ...full.talks, d: buildTalk('d') };
    expect(explainTray({ ...full, talks }, people)[0]?.relaxation).toBe(
      'One more room would place it at 10:00, and so would another slot or taking one talk out.',
    );
  });
});

describe('explainUnplaced', () => {
  it('puts a solution’s reasons into words', () => {
    const unplaced = [
      {
        talk: 'x',
        because: [
          { rule: 'talk-too-long' as const, cells: 1 },
          { rule: 'one-talk-per-cell' as const, cells: 3 },
        ],
        smallestRelaxation: 'shorten x to 2 minutes',
      },
    ];
    expect(explainUnplaced(withTalk({}), unplaced, people)).toMatchObject([
      {
        talkId: 'x',
        sentence: 'Of 4 places, 3 are taken; 1 is too short.',
        relaxation: 'Shorten “Talk x” to 2 minutes, then draft again.',
      },
    ]);
  });

  it('passes over a locked talk, which keeps its place', () => {
    const locked = { ...teachMeet, placements: { a: at('hall', 'morning#0', true) } };
    expect(
      explainUnplaced(
        locked,
        [{ talk: 'a', because: [{ rule: 'fixed' as const, cells: 4 }], smallestRelaxation: 'unlock a' }],
        people,
      ),
    ).toEqual([]);
  });

  it('passes over a talk that was removed meanwhile', () => {
    expect(
      explainUnplaced(
        teachMeet,
        [{ talk: 'x', because: [], smallestRelaxation: 'add one more slot' }],
        people,
      ),
    ).toEqual([]);
  });
});
